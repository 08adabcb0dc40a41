import type { AppraisalOpinion, StatementCheckCode } from '../contract/appraisals'

/** How each tie of the statements to the ledger is called, on screen and on paper. */
export const statementCheckWords: Readonly<
  Record<StatementCheckCode, { name: string; stated: string; ledger: string }>
> = {
  'assets-equal-sources': {
    name: 'Tổng tài sản bằng tổng nguồn vốn cuối năm (B01)',
    stated: 'Mã số 200',
    ledger: 'mã số 500',
  },
  'opening-equal': {
    name: 'Tổng tài sản bằng tổng nguồn vốn đầu năm (B01)',
    stated: 'Mã số 200',
    ledger: 'mã số 500',
  },
  'trial-balance': {
    name: 'Tổng dư Nợ bằng tổng dư Có cuối năm (F01)',
    stated: 'Dư Nợ',
    ledger: 'dư Có',
  },
  'balances-added-up': {
    name: 'Tổng phát sinh trên F01 đúng với các chứng từ cộng lại',
    stated: 'F01',
    ledger: 'chứng từ',
  },
  cash: {
    name: 'Tiền trên B01 đúng với tài khoản 111, 112 cộng lại từ chứng từ',
    stated: 'Mã số 110',
    ledger: 'tài khoản 111, 112',
  },
  'classes-closed': {
    name: 'Tài khoản loại 5, 6, 9 hết số dư sau kết chuyển',
    stated: 'Không còn số dư',
    ledger: 'số dư các loại 5, 6, 9',
  },
  'result-equals-movement': {
    name: 'Kết quả trên B02 đúng với số kết chuyển giữa 911 và 421',
    stated: 'Mã số 60',
    ledger: 'tài khoản 911, 421',
  },
  'carried-forward': {
    name: 'Số đầu năm đúng với số cuối năm trước đã thẩm định',
    stated: 'Đầu năm nay',
    ledger: 'cuối năm trước',
  },
  'appraised-before': {
    name: 'So với lần thẩm định trước của năm này',
    stated: 'Lần này',
    ledger: 'lần trước',
  },
}

/** The opinions as a form offers them and a paper prints them. */
export const appraisalOpinionWords: Readonly<Record<AppraisalOpinion, string>> = {
  agree: 'Đồng ý với báo cáo tài chính',
  agreeWithRemarks: 'Đồng ý, có ý kiến kèm theo',
  disagree: 'Không đồng ý với báo cáo tài chính',
}
