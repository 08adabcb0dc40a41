import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, goTo, test } from './fixtures'

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
const call = (procedure: string, input: object) => ['call', procedure, '--input', JSON.stringify(input)]
const before = [
  call('resolutions.record', {
    id: 'giay',
    body: 'generalMeeting',
    number: '07/NQ-ĐHTV',
    date: today,
    summary: 'Về các nội dung của đại hội bất thường',
  }),
]
test.use({ before: [before, { scope: 'test' }] })

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SO_HTX_PICTURES']
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

test('what a resolution made elsewhere causes is said by keyboard, and carried out from it', async ({ page }) => {
  await goTo(page, '/resolutions/giay')
  await expect(page.getByText('Nghị quyết này không dẫn tới việc nào trong sổ.')).toBeVisible()
  await page.keyboard.press('Alt+b')
  const kind = page.getByLabel('Việc', { exact: true })
  await expect(kind).toBeFocused()
  await kind.selectOption({ label: 'Sửa điều khoản của Điều lệ' })
  await page.keyboard.press('Enter')
  await page.keyboard.type('khong dung dich vu')
  await expect(page.getByRole('listbox')).toContainText('Không dùng dịch vụ')
  await page.keyboard.press('Enter')
  await page.keyboard.type('9')
  await picture(page, 'effect-charter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Sửa 1 điều khoản của Điều lệ')).toBeVisible()

  await page.keyboard.press('Alt+b')
  await kind.selectOption({ label: 'Chấm dứt tư cách thành viên' })
  await page.keyboard.press('Enter')
  await page.keyboard.type('TV0005')
  await page.keyboard.press('Enter')
  await page.getByLabel('Lý do').selectOption({ label: 'bị khai trừ theo quy định của Điều lệ' })
  await page.getByLabel('Ghi chú, giấy tờ').fill('Vi phạm Điều lệ nhiều lần')
  await picture(page, 'effect-ending')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Chấm dứt tư cách thành viên của .* \(TV0005\)/)).toBeVisible()

  await page.getByRole('button', { name: 'Thực hiện' }).first().click()
  await expect(page.getByText(/Điều lệ: /).first()).toBeVisible()
  await picture(page, 'effect-done')
})

test('an effect that the law gives to nobody else is offered alone; what is typed is kept until it is added', async ({
  page,
}) => {
  await goTo(page, '/resolutions/giay')
  await expect(page.getByText('Nghị quyết này không dẫn tới việc nào trong sổ.')).toBeVisible()
  await page.keyboard.press('Alt+b')
  const kind = page.getByLabel('Việc', { exact: true })
  await kind.selectOption({ label: 'Bán, đầu tư tài sản chung không chia' })
  await page.getByLabel('Tài sản', { exact: true }).fill('Máy gặt đập')
  await goTo(page, '/')
  await goTo(page, '/resolutions/giay')
  await expect(page.getByText('Nghị quyết này không dẫn tới việc nào trong sổ.')).toBeVisible()
  await page.keyboard.press('Alt+b')
  await expect(page.getByLabel('Tài sản', { exact: true })).toHaveValue('Máy gặt đập')
  await page.getByLabel('Giá trị (đồng)').fill('120000000')
  await picture(page, 'effect-sale')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Bán tài sản chung không chia: Máy gặt đập, 120.000.000 đồng')).toBeVisible()
  await page.getByLabel('Định giá (chứng thư, tổ chức)').fill('Chứng thư 12/2026')
  await page.getByLabel('Phiếu tán thành').fill('130')
  await page.getByLabel('Tổng số phiếu').fill('200')
  await picture(page, 'effect-sale-open')
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  await expect(page.getByText('đang làm').first()).toBeVisible()
})
