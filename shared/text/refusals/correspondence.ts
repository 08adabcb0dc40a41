import type { correspondenceRefusalCodes } from '../../contract/refusal-codes/correspondence'

/** Papers in and out and their numbers. */
export const correspondenceRefusals: Readonly<Record<(typeof correspondenceRefusalCodes)[number], string>> = {
  'number-given': 'Số này[ ({number})] đã có trong sổ nên không ghi là cấp ở ngoài được. Hãy chọn những số còn trống.',
}
