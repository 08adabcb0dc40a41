import { formatCivilDate } from '@shared/domain/civil-date'
import { letterFieldRow, letterFields, type LetterPart } from '../letter-parts'
import type { StepContent } from './step-content'

type Member = StepContent['member']

const FORMS = { household: 'hộ gia đình', cooperativeGroup: 'tổ hợp tác' } as const

/** 'ông Lã Minh Sơn', 'bà …', or 'tổ hợp tác …': a member within a sentence. An organisation's name says what it is. */
export function memberInWords({ legalForm, gender, name }: Member): string {
  if (legalForm === 'organisation') return name
  if (legalForm !== 'individual')
    return name.toLocaleLowerCase('vi').startsWith(FORMS[legalForm]) ? name : `${FORMS[legalForm]} ${name}`
  return `${gender === null ? 'ông/bà' : gender === 'male' ? 'ông' : 'bà'} ${name}`
}

/** The same at the beginning of a line. */
export function memberAtStart(member: Member): string {
  const words = memberInWords(member)
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
}

/** Where a member lives or has their seat, in one line; the hamlet is not said twice. */
export function addressOf({ hamlet, address }: Member): string {
  const said = address.toLocaleLowerCase('vi').includes(hamlet.toLocaleLowerCase('vi'))
  return said ? address : [hamlet, address].filter(Boolean).join(', ')
}

/** The commune that a letter is dated at, 'Kim Đông' of 'Xã Kim Đông, tỉnh Ninh Bình'; '' when the address names none. */
export function placeOf(address: string): string {
  const part = address.split(/[,;–-]/).map((one) => one.trim())
  const commune = part.find((one) => /^(xã|phường|thị trấn|đặc khu)\s/i.test(one))
  return commune?.replace(/^(xã|phường|thị trấn|đặc khu)\s+/i, '') ?? ''
}

const dated = (date: string | null) => (date === null ? '' : formatCivilDate(date))

/** Who a member is, in the fields of a form: articles 15.1.b and 30.1 of Law 17/2023/QH15 ask for them. */
export function identityFields(member: Member): LetterPart[] {
  if (member.legalForm !== 'individual') {
    return [
      ...letterFields([
        ['Tên', member.name],
        ['Mã số hoặc số giấy tờ pháp lý', member.idNumber],
        ['Trụ sở hoặc địa chỉ', addressOf(member)],
        ['Người đại diện', member.representative],
      ]),
      letterFieldRow([
        ['Số định danh cá nhân', member.representativeIdNumber, 60],
        ['Điện thoại', member.phone, 40],
      ]),
    ]
  }
  const gender = member.gender === null ? '' : member.gender === 'male' ? 'Nam' : 'Nữ'
  return [
    letterFieldRow([
      ['Họ và tên', member.name, 70],
      ['Giới tính', gender, 30],
    ]),
    letterFieldRow([
      ['Ngày sinh', dated(member.birthDate), 40],
      ['Quốc tịch', member.nationality === 'VN' ? 'Việt Nam' : member.nationality, 32],
      ['Dân tộc', member.ethnicity, 28],
    ]),
    letterFieldRow([
      ['Số định danh cá nhân', member.idNumber, 60],
      ['Ngày cấp', dated(member.idIssuedOn), 40],
    ]),
    ...letterFields([
      ['Nơi cấp', member.idIssuedBy],
      ['Địa chỉ liên hệ', addressOf(member)],
    ]),
    letterFieldRow([
      ['Điện thoại', member.phone, 45],
      ['Nghề nghiệp', member.occupation, 55],
    ]),
  ]
}
