import type { Fault, RefusalCode } from '../contract/refusal'
import { type RefusalData, refusalText } from './refusals'

/** Enough to recognise a cell by; a fault must not carry a whole pasted page. */
const LONGEST_VALUE = 200

/** One thing that is wrong, before it has its words. `column` and `value` are also known to the sentence under these names. */
export type FaultDraft = {
  code: RefusalCode
  /** As in the file (the heading is row 1), or from 1 in an array. */
  row?: number | null
  column?: string | null
  value?: string | number | null
  data?: RefusalData
}

/** Makes the fault that programs and people read: place, code, and the Vietnamese sentence. A long value is cut to 200 signs. */
export function fault({ code, row = null, column = null, value = null, data }: FaultDraft): Fault {
  const text = value === null ? null : wellFormed(String(value).slice(0, LONGEST_VALUE))
  return { row, column, value: text, code, message: refusalText(code, { column, value: text, ...data }) }
}

/** Half a surrogate pair, from the cut or from the file itself, is no text: stores and JSON readers differ on it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
