import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyFingerprint, publicKeyOf } from '../../electron/core/packet/key-pair'
import { reportPacket, senderSeed, taxCodeOf } from '../../electron/hub/test-hub'
import { type Answer, buildCommandLine, ownFolder, runHtx } from './command-line'

const { folder, remove } = ownFolder()
const at = (name: string) => join(folder, name)
const env = { HTX_PASSWORD: 'mat-khau-du-dai', HTX_KEY_PASSWORD: 'khoa-lien-minh' }
const hub = (...args: string[]): Answer => {
  const [name = '', ...rest] = args
  return runHtx(['hub', name, ...rest, '--store', at('a.htxh'), '--user', 'Lan'], { home: folder, env })
}
const done = (...args: string[]) => {
  const { code, lines, words } = hub(...args)
  expect(code, `${args.join(' ')}: ${words}`).toBe(0)
  return lines[0] ?? {}
}
const place = ['--form', 'bao-cao-6-thang', '--period', '2026-H1']

beforeAll(buildCommandLine, 120_000)
afterAll(remove)

test('an alliance works by the command line: register, keys, a stick, answers, reminders, what goes down, a backup', () => {
  done('init', '--name', 'Liên minh', '--tax-code', '0100000001', '--place', 'Kim Sơn', '--sign', 'LMHTX')
  expect(hub('init', '--name', 'Lần hai', '--tax-code', '1').lines[0]).toMatchObject({
    errors: [{ code: 'hub-exists' }],
  })
  const rows = [1, 2, 3].map((n) => `${taxCodeOf(n)},HTX ${n}`).join('\n')
  writeFileSync(at('ds.csv'), `Mã số thuế,Tên hợp tác xã\n${rows}\n`)
  expect(done('coop', '--import', at('ds.csv'))).toEqual({ added: 3, changed: 0, unchanged: 0 })
  for (const n of [1, 2])
    done(
      'key',
      '--tax-code',
      taxCodeOf(n),
      '--fingerprint',
      keyFingerprint(publicKeyOf(senderSeed(n))),
      '--paper',
      'Giấy',
    )

  // A stick with what an officer may find on one.
  mkdirSync(at('usb'))
  const form = { formId: 'bao-cao-6-thang', version: 1, title: 'Báo cáo' }
  const report = (n: number, given: object = {}) =>
    reportPacket(n, { change: (one) => ({ ...one, form }), draft: { recipient: null }, ...given })
  writeFileSync(at('usb/1.zip'), report(1))
  writeFileSync(at('usb/2.zip'), report(2))
  writeFileSync(at('usb/3-chưa đăng ký.zip'), report(3))
  writeFileSync(at('usb/4-hỏng.zip'), report(1).subarray(0, 500))
  writeFileSync(at('usb/ghi-chú.txt'), 'không phải gói')
  const taken = hub('take', at('usb'))
  expect(taken.code).toBe(1)
  expect(taken.lines[0]).toMatchObject({
    packets: [{ outcome: 'taken' }, { outcome: 'taken' }, { outcome: 'refused' }, { outcome: 'refused' }],
  })
  expect(taken.words).toContain('4-hỏng.zip: không nhận.')
  expect(hub('take', at('usb/1.zip')).lines[0]).toMatchObject({ packets: [{ outcome: 'known' }] })

  done('own-key', '--make', '--registration', at('khoa.pdf'))
  done('return', '--tax-code', taxCodeOf(2), ...place, '--remark', 'Thiếu bản ký')
  done('accept', '--tax-code', taxCodeOf(1), ...place)
  done('receipt', '--out', at('tra'))
  expect(readdirSync(at('tra')).toSorted()).toEqual([
    `${taxCodeOf(1)}-01-CN-LMHTX.zip`,
    `${taxCodeOf(2)}-01-TL-LMHTX.zip`,
  ])
  expect(done('status', ...place)).toMatchObject({ counts: { accepted: 1, returned: 1, late: 1 } })
  done('remind', ...place, '--out', at('don-doc.pdf'))
  expect(readFileSync(at('don-doc.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  expect(done('news', '--issue', at('xuong.zip'))).toMatchObject({ issues: [{ sequence: 1 }] })
  done('backup', at('ban-sao.htxh'))
  expect(statSync(at('ban-sao.htxh')).size).toBeGreaterThan(0)
})
