import { expect, goTo, test } from './fixtures'

test.use({ closed: true })

test('a distribution of income, from a proposal to one member’s page', async ({ page, context }) => {
  await goTo(page, '/members/distribution')
  const external = page.getByLabel('Quỹ chung không chia, bên ngoài, phần trăm')
  const byUse = page.getByLabel('Theo mức sử dụng dịch vụ, phần trăm')
  await expect(external).toHaveValue('5')
  await expect(page.getByRole('row', { name: /^Lợi nhuận sau thuế/ })).toContainText('461.270.048')

  await test.step('what the law refuses stands at its place with the article, and is not put to the meeting', async () => {
    await external.fill('4,99')
    await expect(page.getByRole('alert')).toContainText('Điều 84.2')
    await expect(external).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByRole('button', { name: /^Trình đại hội/ })).toHaveAttribute('aria-disabled', 'true')
    await external.fill('10')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  await test.step('every key computes again, and the parts add up', async () => {
    await byUse.fill('60')
    await page.getByLabel('Quỹ chung không chia, nội bộ, phần trăm').fill('5')
    await expect(page.getByRole('row', { name: /^Theo mức sử dụng dịch vụ/ })).toContainText('149.541.521')
    await expect(page.getByText('Các phần cộng lại đúng bằng số đem phân phối')).toBeVisible()
  })

  await test.step('a second proposal is compared with the first', async () => {
    await page.getByRole('button', { name: 'Nhân bản' }).click()
    await expect(page.getByRole('button', { name: 'Phương án 2', exact: true })).toHaveAttribute('aria-pressed', 'true')
    await byUse.fill('90')
    await expect(page.getByRole('row', { name: /^Theo mức sử dụng dịch vụ/ })).toContainText('224.312.281')
    await page.keyboard.press('Control+b')
    await expect(page.getByRole('row', { name: /^Theo sử dụng và công lao động/ })).toContainText('-74.770.760')
    await page.keyboard.press('Control+b')
    await page.getByRole('button', { name: 'Phương án 1', exact: true }).click()
    await expect(byUse).toHaveValue('60')
  })

  await test.step('the arrow keys go from person to person; one page says how the amount was computed', async () => {
    const person = page.getByRole('combobox', { name: 'Thành viên' })
    await expect(person).toHaveValue(/TV0088/)
    await byUse.press('ArrowDown')
    await expect(person).not.toHaveValue(/TV0088/)
    await byUse.press('ArrowUp')
    await expect(person).toHaveValue(/TV0088/)
    const paper = context.waitForEvent('page')
    await page.getByRole('button', { name: 'In một trang' }).click()
    await (await paper).close()
  })

  await test.step('it is put to the meeting, posted by its resolution, and paid', async () => {
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alertdialog')).toContainText('Trình đại hội «Phương án 1»?')
    await page.keyboard.press('Control+Enter')
    const resolution = page.getByRole('combobox', { name: 'Nghị quyết của Đại hội thành viên' })
    await resolution.fill('01/NQ-ĐHTV')
    await resolution.press('F9')
    await page.getByLabel('Trích yếu').fill('Thông qua phương án phân phối thu nhập năm 2025')
    await page.keyboard.press('Control+Enter')
    await expect(resolution).toHaveValue(/^01\/NQ-ĐHTV ngày/)
    await page.getByRole('button', { name: /^Ghi sổ theo nghị quyết/ }).click()
    await expect(page.getByText('đã chi 0 trong 154 người')).toBeVisible()
    await page.getByRole('button', { name: 'Chọn mọi người chưa chi' }).click()
    await page.getByRole('button', { name: /^Ghi đã chi/ }).click()
    await expect(page.getByText('đã chi 154 trong 154 người')).toBeVisible()
  })
})
