import { expect, goTo, test } from './fixtures'

test.use({ closed: true })

test('the pack of an annual meeting, from its plan to the file, by keyboard', async ({ page, context }) => {
  await test.step('a meeting is planned', async () => {
    await goTo(page, '/meetings')
    await expect(page.getByRole('button', { name: /^Chuẩn bị cuộc họp/ }).first()).toBeVisible()
    await page.keyboard.press('Alt+n')
    await page.getByRole('textbox', { name: 'Ngày họp' }).fill('29/03/2099')
    await page.getByRole('textbox', { name: 'Nơi họp' }).fill('Nhà văn hóa thôn Đức Hòa')
    await page.getByRole('combobox', { name: 'Người triệu tập' }).selectOption('director')
    await page.keyboard.press('Control+Enter')
    await expect(page).toHaveURL(/#\/meetings\/[^/]+/)
  })

  await test.step('what is missing is named with its article before anything is printed', async () => {
    await expect(page.getByRole('button', { name: /^Giấy tờ/ })).toBeVisible()
    await page.keyboard.press('Alt+3')
    const parts = page.getByRole('list', { name: 'Tài liệu đại hội' })
    await expect(parts).toContainText('khoản 4 Điều 87')
    await expect(parts).toContainText('điểm d khoản 3 Điều 69')
    await expect(page.getByRole('button', { name: /^In tài liệu/ })).toBeVisible()
  })

  await test.step('words and planned figures are written, and what is missing is less', async () => {
    await page.keyboard.press('Alt+e')
    await page.getByLabel('Đánh giá của Giám đốc').fill('Năm qua được mùa.')
    await page.getByLabel('Phương hướng sử dụng các quỹ năm tới').fill('Dành 200.000.000 đồng sửa kênh nội đồng.')
    await page
      .getByLabel('Phương án thù lao, tiền lương, tiền thưởng')
      .fill('Chức danh | Mức một tháng\nGiám đốc | 7.000.000')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Đã lưu lời trong tài liệu.')).toBeVisible()
    await expect(page.getByRole('list', { name: 'Tài liệu đại hội' })).not.toContainText('khoản 4 Điều 87')
  })

  await test.step('the pack is made with one key and shown', async () => {
    const paper = context.waitForEvent('page')
    await page.keyboard.press('Control+p')
    await expect(page.getByText(/^Đã lập tài liệu, \d+ trang/)).toBeVisible({ timeout: 60_000 })
    await (await paper).close()
  })

  await test.step('papers are printed one by one; those with addresses are kept in the history', async () => {
    const list = page.getByRole('list', { name: 'Giấy tờ trước cuộc họp' })
    await list.getByRole('group', { name: 'In: Giấy mời chung' }).getByRole('button').focus()
    const paper = context.waitForEvent('page')
    await page.keyboard.press('Enter')
    await (await paper).close()
    await page.keyboard.press('ArrowDown')
    const notices = context.waitForEvent('page')
    await page.keyboard.press('Enter')
    await (await notices).close()
    await expect(list.getByText('140 người').first()).toBeVisible()
  })

  await test.step('the notice gets its number once', async () => {
    await page.getByRole('button', { name: 'Cấp số giấy mời' }).first().click()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/Giấy mời mang số 01\/GM-GĐ/)).toBeVisible()
  })
})
