import { formatCivilDate } from '@shared/domain/civil-date'
import type { Letter } from './letter'
import { letterFields, letterHeading, letterParagraph } from './letter-parts'

/** What the registration of a signing key is made of. */
export type KeyRegistration = {
  name: string
  taxCode: string
  address: string
  place: string
  representative: string
  fingerprint: string
  createdOn: string
  /** The fingerprint of the key it takes the place of; '' for the first. */
  replaces: string
  date: string
}

/** Giấy đăng ký khóa ký: the paper by which whoever receives packets knows the sender's key; signed and stamped, it is what makes the key trusted. */
export function keyRegistrationLetter(
  given: KeyRegistration,
): Pick<
  Letter,
  'issuer' | 'number' | 'place' | 'date' | 'title' | 'subject' | 'addressee' | 'body' | 'receivers' | 'signatures'
> {
  const { name, taxCode, address, place, representative, fingerprint, createdOn, replaces, date } = given
  return {
    issuer: { name, body: '' },
    number: '',
    place,
    date,
    title: 'Giấy đăng ký khóa ký',
    subject: 'Khóa ký gói dữ liệu gửi từ Sổ HTX',
    addressee: '……………………………………………………',
    body: [
      ...letterFields([
        ['Đơn vị', name],
        ['Mã số thuế', taxCode],
        ['Địa chỉ', address],
        ['Khóa tạo ngày', formatCivilDate(createdOn)],
        ...(replaces === '' ? [] : ([['Thay cho khóa', replaces]] as const)),
      ]),
      letterParagraph('Dấu khóa của đơn vị:'),
      letterHeading(fingerprint),
      letterParagraph(
        'Từ ngày nhận giấy này, gói dữ liệu có chữ ký đúng với dấu khóa trên là do đơn vị gửi. Nơi nhận gõ dấu khóa vào Sổ HTX, đối chiếu từng nhóm bốn ký tự, rồi lưu giấy này.',
      ),
      letterParagraph(
        'Chữ ký trong gói cho biết ai gửi và gói không bị sửa trên đường; nó không thay chữ ký số theo pháp luật về giao dịch điện tử. Khi khóa bị lộ hoặc thay, đơn vị báo ngay và gửi giấy đăng ký mới.',
      ),
    ],
    receivers: ['Nơi nhận gói dữ liệu', 'Lưu: VT'],
    signatures: [{ titles: ['NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT'], note: '(Ký, họ tên, đóng dấu)', name: representative }],
  }
}
