import type { Page } from '@playwright/test'
import { expect, goTo, test } from './fixtures'

/** Fills the form of a post by keyboard: the kind, the member, the resolution; what is left out stays as it is proposed. */
async function fill(page: Page, kind: string, member: string, given: { from?: string; basis?: string } = {}) {
  await page.keyboard.press('Alt+n')
  const form = page.getByRole('heading', { name: 'Ghi người giữ chức danh' })
  await expect(form).toBeVisible()
  await page.getByLabel('Chức danh', { exact: true }).selectOption({ label: kind })
  await page.getByLabel('Người giữ (thành viên hoặc tổ chức thành viên)').fill(member)
  await page.keyboard.press('Enter')
  if (given.from !== undefined) await page.getByLabel('Từ ngày', { exact: true }).fill(given.from)
  if (given.basis !== undefined) await page.getByLabel('Căn cứ khác (hợp đồng, quyết định cũ)').fill(given.basis)
}

async function give(page: Page, kind: string, member: string, given: { from?: string; basis?: string } = {}) {
  await fill(page, kind, member, given)
  await expect(page.getByRole('button', { name: /^Ghi chức danh/ }).last()).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Đã ghi chức danh của/).last()).toBeVisible()
}

test('the bodies are given by keyboard, bans are told with their article, and who could sign on a day is answered', async ({
  page,
}) => {
  await page.keyboard.press('Alt+j')
  await expect(page.getByRole('heading', { name: 'Bộ máy', level: 1 })).toBeVisible()
  await expect(page.getByText('Chưa ghi bộ máy của hợp tác xã')).toBeVisible()

  // The book was made in the simplified form: before it began that is put right without a resolution.
  await page.getByRole('button', { name: 'Đổi tổ chức quản trị' }).first().click()
  await page.getByLabel('Từ ngày', { exact: true }).fill('01/01/2025')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Tổ chức quản trị đầy đủ, từ 01/01/2025')).toBeVisible()

  const old = { from: '01/01/2023', basis: 'Nghị quyết 01/NQ-ĐHTV ngày 01/01/2023' }
  await give(page, 'Chủ tịch Hội đồng quản trị', 'TV0001', old)
  await give(page, 'Thành viên Hội đồng quản trị', 'TV0002', old)
  await give(page, 'Thành viên Hội đồng quản trị', 'TV0003', old)
  await give(page, 'Người đại diện theo pháp luật', 'TV0001', old)
  const board = page.getByRole('region', { name: 'Hội đồng quản trị' })
  await expect(board.getByText('3 trên 3 ghế')).toBeVisible()

  // A member of the board as supervisor: the article stands beside the field before anything is sent.
  await fill(page, 'Trưởng Ban kiểm soát', 'TV0002', old)
  await expect(page.getByText('điểm b khoản 3 Điều 62').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Ghi người giữ chức danh' })).toBeHidden()

  // Who could sign on a day, and on a day when the term is over.
  await page.keyboard.press('Alt+3')
  const signers = page.getByRole('table')
  await expect(signers.getByText('Văn bản của Đại hội thành viên và của Hội đồng quản trị')).toBeVisible()
  await page.getByLabel('Tại ngày').fill('02/01/2028')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(signers.getByText('đã hết nhiệm kỳ, chưa bầu lại').first()).toBeVisible()
  await page.keyboard.press('Alt+1')
  await expect(board.getByText('đã hết nhiệm kỳ').first()).toBeVisible()

  // Somebody leaves: the list keeps the holding with its end.
  await goTo(page, '/posts/list')
  await page.getByRole('grid', { name: 'Các lần giữ chức danh' }).focus()
  await page.keyboard.press('End')
  await page.getByRole('row').filter({ hasText: 'Người đại diện theo pháp luật' }).first().click()
  await page.keyboard.press('Delete')
  await page.getByLabel('Lý do (Điều 63)').selectOption({ label: 'Qua đời' })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Đã ghi .* thôi giữ chức danh/).last()).toBeVisible()
})
