import type { MemberListField } from '../contract/member-imports'

/** The fields of a list of members, as screens and refusals name them. */
export const memberListFieldWords: Readonly<Record<MemberListField, string>> = {
  code: 'Mã thành viên',
  name: 'Họ và tên',
  type: 'Loại thành viên',
  legalForm: 'Hình thức',
  gender: 'Giới tính',
  birthDate: 'Ngày hoặc năm sinh',
  idNumber: 'Số căn cước',
  idIssuedOn: 'Ngày cấp',
  idIssuedBy: 'Nơi cấp',
  nationality: 'Quốc tịch',
  ethnicity: 'Dân tộc',
  address: 'Địa chỉ',
  hamlet: 'Thôn, tổ',
  household: 'Hộ gia đình',
  phone: 'Điện thoại',
  joinedOn: 'Ngày vào',
  leftOn: 'Ngày ra',
  pledgedCapital: 'Vốn góp cam kết',
  usesServices: 'Sử dụng dịch vụ',
  contributesLabour: 'Góp sức lao động',
  representative: 'Người đại diện',
  representativeIdNumber: 'Số căn cước người đại diện',
  occupation: 'Nghề nghiệp',
  education: 'Trình độ',
  taxCode: 'Mã số thuế',
  bankAccount: 'Số tài khoản',
  note: 'Ghi chú',
}

/** The answers of the columns with few, as the preview shows them. */
export const memberListAnswers = {
  official: 'Chính thức',
  contributing: 'Liên kết góp vốn',
  nonContributing: 'Liên kết không góp vốn',
  individual: 'Cá nhân',
  household: 'Hộ gia đình',
  cooperativeGroup: 'Tổ hợp tác',
  organisation: 'Tổ chức',
  male: 'Nam',
  female: 'Nữ',
  yes: 'Có',
  no: 'Không',
} as const

/** What an import of a list says of its steps, and why the register says what it does. */
export const memberListWords = {
  reading: 'Đang đọc danh sách',
  judging: 'Đang xem từng dòng',
  reason: (file: string) => `Nhập từ danh sách «${file}»`,
} as const

/** What is odd about a number, and what stands where the register has nothing. */
export const memberListNotes = {
  nothing: 'chưa ghi',
  malformed: 'số căn cước có 12 chữ số, số chứng minh nhân dân cũ có 9',
  'unknown-province': 'ba chữ số đầu không phải mã tỉnh',
  'other-sex': 'chữ số thứ tư không khớp giới tính',
  'other-year': 'hai chữ số thứ năm, thứ sáu không khớp năm sinh',
  phone: 'số điện thoại có 10 chữ số, đầu số 03, 05, 07, 08, 09',
  taxCode: 'mã số thuế có 10 chữ số (chi nhánh thêm 3), hoặc 12 chữ số của căn cước',
} as const
