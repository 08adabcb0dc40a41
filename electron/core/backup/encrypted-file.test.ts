import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '../book-file/test-book'
import { Refusal } from '../refusal'
import { decryptFile, encryptFile, isEncrypted } from './encrypted-file'

const MEGABYTE = 1024 * 1024

function sealed(bytes: Buffer): { folder: string; file: string } {
  const folder = testFolder()
  writeFileSync(join(folder, 'plain'), bytes)
  encryptFile(join(folder, 'plain'), join(folder, 'sealed'), 'mật khẩu')
  return { folder, file: join(folder, 'sealed') }
}

test.each([0, 1, 5000, MEGABYTE, MEGABYTE + 1, 3 * MEGABYTE - 1])(
  '%d bytes come back the same, and nothing of them shows',
  (size) => {
    const bytes = Buffer.alloc(size, 'Kim Đông ')
    const { folder, file } = sealed(bytes)
    expect(isEncrypted(file)).toBe(true)
    expect(isEncrypted(join(folder, 'plain'))).toBe(false)
    expect(readFileSync(file).includes('Kim Đông')).toBe(false)
    decryptFile(file, join(folder, 'again'), 'mật khẩu'.normalize('NFD'))
    expect(readFileSync(join(folder, 'again')).equals(bytes)).toBe(true)
  },
)

test('another password is refused in words', () => {
  const { folder, file } = sealed(Buffer.from('sổ'))
  expect(() => decryptFile(file, join(folder, 'again'), 'khác')).toThrow(Refusal)
  expect(() => decryptFile(file, join(folder, 'again2'), 'khác')).toThrow('Mật khẩu')
})

test('every changed byte is noticed, in the header, the pieces and the tags', () => {
  const { folder, file } = sealed(Buffer.alloc(300, 'x'))
  const whole = readFileSync(file)
  for (let at = 0; at < whole.length; at += 29) {
    const bytes = Buffer.from(whole)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at)
    const changed = join(folder, `changed-${at}`)
    writeFileSync(changed, bytes)
    expect(() => decryptFile(changed, join(folder, `again-${at}`), 'mật khẩu'), `byte ${at}`).toThrow(Refusal)
  }
})

test('pieces cannot be cut off, repeated or changed over', () => {
  const { folder, file } = sealed(Buffer.alloc(2 * MEGABYTE, 'x'))
  const whole = readFileSync(file)
  truncateSync(file, whole.length - MEGABYTE - 16)
  expect(() => decryptFile(file, join(folder, 'cut'), 'mật khẩu')).toThrow(Refusal)
  const head = whole.length - 2 * (MEGABYTE + 16)
  const [first, second] = [whole.subarray(head, head + MEGABYTE + 16), whole.subarray(head + MEGABYTE + 16)]
  writeFileSync(join(folder, 'turned'), Buffer.concat([whole.subarray(0, head), second, first]))
  expect(() => decryptFile(join(folder, 'turned'), join(folder, 'again'), 'mật khẩu')).toThrow(Refusal)
})
