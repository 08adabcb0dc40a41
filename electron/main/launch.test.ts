import { expect, test } from 'vitest'
import { launchOf } from './launch'

test('finds the book among options, as an absolute path', () => {
  const book = (file: string | null) => ({ kind: 'book', file })
  expect(launchOf(['/opt/so-htx', '--flag=a.htx', '/dữ liệu/Kim Đồng.htx'], '/w')).toEqual(
    book('/dữ liệu/Kim Đồng.htx'),
  )
  expect(launchOf(['/opt/electron', '.', 'Sổ.HTX'], '/w/x')).toEqual(book('/w/x/Sổ.HTX'))
  expect(launchOf(['/opt/so.htx'], '/w')).toEqual(book(null))
  expect(launchOf(['/opt/electron', '/app', '--no-sandbox'], '/w')).toEqual(book(null))
})

test('an alliance asks for its own window, with a file, an address, or neither', () => {
  const hub = (file: string | null, url: string | null = null) => ({ kind: 'hub', file, url })
  expect(launchOf(['/opt/so-htx', '--hub'], '/w')).toEqual(hub(null))
  expect(launchOf(['/opt/so-htx', '--hub', 'tỉnh.htxh'], '/w')).toEqual(hub('/w/tỉnh.htxh'))
  expect(launchOf(['/opt/so-htx', '/liên minh/tỉnh.HTXH'], '/w')).toEqual(hub('/liên minh/tỉnh.HTXH'))
  expect(launchOf(['/opt/so-htx', '--hub-url=postgres://a:b@h/d'], '/w')).toEqual(hub(null, 'postgres://a:b@h/d'))
  // A second start of the program hands on its switches first.
  expect(launchOf(['/opt/so-htx', '--hub-url', '--no-sandbox', '/app', 'postgresql://h/d'], '/w')).toEqual(
    hub(null, 'postgresql://h/d'),
  )
})
