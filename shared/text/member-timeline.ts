/** The fields of the register as people call them. */
export const memberFieldWords: Readonly<Record<string, string>> = {
  name: 'họ tên',
  type: 'loại thành viên',
  stage: 'tình trạng',
  legalForm: 'hình thức',
  gender: 'giới tính',
  birthDate: 'ngày sinh',
  nationality: 'quốc tịch',
  ethnicity: 'dân tộc',
  idNumber: 'số căn cước',
  idIssuedOn: 'ngày cấp',
  idIssuedBy: 'nơi cấp',
  representative: 'người đại diện',
  representativeIdNumber: 'số căn cước người đại diện',
  address: 'nơi ở',
  hamlet: 'xóm, thôn',
  household: 'hộ',
  phone: 'điện thoại',
  bankAccount: 'tài khoản ngân hàng',
  taxCode: 'mã số thuế',
  occupation: 'nghề nghiệp',
  education: 'trình độ',
  note: 'ghi chú',
  joinedOn: 'ngày gia nhập',
  leftOn: 'ngày ra',
  usesServices: 'sử dụng dịch vụ',
  contributesLabour: 'góp sức lao động',
}

const steps: Readonly<Record<string, string>> = {
  application: 'Nộp đơn xin gia nhập',
  admission: 'Được kết nạp',
  rejection: 'Không được kết nạp',
  fee: 'Nộp phí thành viên',
  activation: 'Trở thành thành viên',
  change: 'Thay đổi tư cách thành viên',
  leavingRequest: 'Xin ra khỏi hợp tác xã',
  leavingDecision: 'Có quyết định chấm dứt tư cách thành viên',
  departure: 'Ra khỏi hợp tác xã',
  refund: 'Được trả lại vốn góp',
}

/** What the timeline of a member says of the register's own events. */
export const memberTimelineWords = {
  step: steps,
  joined: 'Gia nhập hợp tác xã',
  changed: (fields: readonly string[], reason: string) => {
    const named = fields.map((field) => memberFieldWords[field] ?? field).join(', ')
    return `Sửa ${named}${reason === '' ? '' : `: ${reason}`}`
  },
} as const
