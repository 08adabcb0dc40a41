import { expect, test } from 'vitest'
import { xlsxBytes, csvBytes } from '../../importing/reading/test-files'
import { openTestClass, testLearner, testSchool } from '../../training/test-school'

const file = (bytes: Uint8Array) => new File([Uint8Array.from(bytes)], 'ds.xlsx')

test('a list says of each row who that is, and what is wrong in which cell', async () => {
  const core = testSchool()
  await openTestClass(core, ['Lê An'])
  const { client } = core
  await client.learners.save({ id: '1', learnerId: 'k', entry: testLearner('Đặng Diệu Đào', '037085010001') })
  const rows = await xlsxBytes([
    ['DANH SÁCH HỌC VIÊN'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Giới tính', 'Đơn vị', 'Chức vụ'],
    [1, 'Đặng Diệu Đào', '02/05/1990', 37085010001, 'Nữ', 'HTX Kim Đông', 'Kế toán'],
    [2, 'Lê An', '02/05/1990', '', 'Nam', '', ''],
    [3, 'Vũ Ngọc Đông', '11/02/1985', '', '', '', 'Giám đốc'],
    [4, 'vu ngoc dong', '11/02/1985', '', '', '', ''],
    [5, 'Người thiếu ngày', '', '12', '', '', 'vua'],
  ])
  const read = await client.courses.recognise({ courseId: 'c', file: file(rows) })
  expect(read.rows.map(({ row, standing, learner }) => [row, standing, learner?.learnerId ?? null])).toEqual([
    [3, 'known', 'k'],
    [4, 'enrolled', 'l1'],
    [5, 'new', null],
    [6, 'repeated', null],
  ])
  expect(read.rows[2]?.entry).toMatchObject({ post: 'director', birthDate: '1985-02-11', needs: 'general' })
  expect(read.faults.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['choice-unknown', 7, 'Chức vụ'],
    ['cell-missing', 7, 'Ngày sinh'],
    ['id-number-length', 7, 'Số CCCD'],
  ])
  expect(read.ignoredColumns).toEqual(['TT'])
})

test('somebody of the same name and birth date is likely known; a list may be pasted text', async () => {
  const core = testSchool()
  await openTestClass(core, ['Lê An'])
  const { client } = core
  await client.learners.save({ id: '1', learnerId: 'k', entry: testLearner('Đặng Diệu Đào', '037085010001') })
  const bytes = csvBytes('Họ tên\tNgày sinh', 'Đặng Diệu Đào\t02/05/1990')
  const { rows, faults } = await client.courses.recognise({ courseId: 'c', file: file(bytes) })
  expect(faults).toEqual([])
  expect(rows).toMatchObject([{ standing: 'likely', learner: { learnerId: 'k' } }])
})
