import { expect, test } from 'vitest'
import { bookArgument } from './book-argument'

test('finds the book among options, as an absolute path', () => {
  expect(bookArgument(['/opt/so-htx', '--flag=a.htx', '/dữ liệu/Kim Đồng.htx'], '/w')).toBe('/dữ liệu/Kim Đồng.htx')
  expect(bookArgument(['/opt/electron', '.', 'Sổ.HTX'], '/w/x')).toBe('/w/x/Sổ.HTX')
})

test('answers null when no book is named, and never takes the program for one', () => {
  expect(bookArgument(['/opt/so.htx'], '/w')).toBeNull()
  expect(bookArgument(['/opt/electron', '/app', '--no-sandbox'], '/w')).toBeNull()
})
