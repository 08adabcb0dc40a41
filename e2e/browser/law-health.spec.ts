import { expect, goTo, test } from './fixtures'

test.use({ closed: true })

test('the law-health sheet is taken in at a glance, opened by keyboard, and leads to where a rule is mended', async ({
  page,
}) => {
  await goTo(page, '/alliance/health')
  const list = page.getByRole('region', { name: '40 điều', exact: true })
  await expect(list.getByRole('button')).toHaveCount(40)
  await expect(page.getByRole('img', { name: /điều chưa đúng, .* điều không xét/ })).toBeVisible()

  // What is wrong stands first; Enter opens it, Esc gives the keys back to the list.
  const first = list.getByRole('button').first()
  await expect(first).toBeFocused()
  await expect(first).toContainText('Chưa đúng')
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(first).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(first).toBeFocused()

  // One state alone, then the rules in their order.
  await page.getByRole('button', { name: /Đúng sổ cho thấy/ }).click()
  await expect(list.getByText('Chưa đúng')).toHaveCount(0)
  await page.getByRole('button', { name: /Đúng sổ cho thấy/ }).click()
  await page.getByLabel('Thứ tự').selectOption('rule')
  await expect(list.getByRole('heading').nth(1)).toContainText('Thành viên')

  // A rule that names members leads to the first of them.
  await list.getByRole('button', { name: /R10 Giấy chứng nhận phần vốn góp/ }).click()
  await expect(page.getByText('Cấp giấy chứng nhận phần vốn góp')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/#\/members\/code\//)
})
