/**
 * What the regime's arithmetic says to people, with {keys} filled by `fillSentence`. Sentences that belong to one line of a
 * statement stand with that line in `statements.json`.
 */
export const wording = {
  abnormalBalance:
    'Mã số {line}: tài khoản {account}[, đối tượng {party}][ và {others} đối tượng khác,] có số dư {side} {amount} đ, trái bên thường có. Chỉ tiêu đã trừ số này; hãy kiểm tra trước khi ký.',
  debitSide: 'Nợ',
  creditSide: 'Có',
} as const
