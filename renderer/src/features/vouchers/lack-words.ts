import type { Text } from '../../text/text'
import type { Draft } from './draft'
import type { Lack } from './missing'

/** Where a lack is: 'Dòng 2: tài khoản Nợ', or the field above the lines. */
export function lackWords(lack: Lack, draft: Draft, text: Text): string {
  const say = text.vouchers.entry
  if (lack.key === null) return say.header[lack.field]
  const number = draft.lines.findIndex((line) => line.key === lack.key) + 1
  return `${say.line(number)}: ${say.field[lack.field]}`
}
