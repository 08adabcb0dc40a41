import type { LearnerEntry, LearnerPost } from '@shared/contract/learners'
import { isWhole, createCellReader, LONGEST } from './cell-reader'
import { type Choice, genderChoice } from './choices'
import type { ColumnRules } from './columns'
import type { FaultList } from './fault-list'
import type { Table } from './headings'
import { restoreIdNumber, restorePhone, restoreTaxCode } from './lost-zeros'

const required = true
const optional = false

/** The columns of a list of learners, as `columns.ts` explains them. */
export const learnerColumns = {
  name: {
    name: 'Họ và tên',
    required,
    headings: 'hovaten hoten hovatendem hotenhocvien tenhocvien fullname',
    weak: 'ten name',
  },
  birthDate: {
    name: 'Ngày sinh',
    required,
    headings: 'ngaysinh ngaythangnamsinh sinhngay birthdate dateofbirth dob',
    weak: 'namsinh',
  },
  idNumber: {
    name: 'Số căn cước',
    required: optional,
    headings:
      'socancuoc socccd cccd cancuoc cancuoccongdan socancuoccongdan cmnd socmnd cccdcmnd cmndcccd sodinhdanh idnumber',
  },
  gender: { name: 'Giới tính', required: optional, headings: 'gioitinh gioi sex gender', weak: 'namnu' },
  birthPlace: { name: 'Nơi sinh', required: optional, headings: 'noisinh birthplace', weak: 'quequan' },
  phone: {
    name: 'Điện thoại',
    required: optional,
    headings: 'dienthoai sodienthoai sodt sdt didong phone mobile',
    weak: 'dt',
  },
  residence: {
    name: 'Nơi ở',
    required: optional,
    headings: 'noio noicutru diachi choohiennay thuongtru residence address',
  },
  ethnicity: { name: 'Dân tộc', required: optional, headings: 'dantoc ethnicity' },
  schooling: {
    name: 'Trình độ văn hóa',
    required: optional,
    headings: 'trinhdovanhoa trinhdo hocvan trinhdohocvan vanhoa schooling',
  },
  cooperative: {
    name: 'Hợp tác xã',
    required: optional,
    headings: 'hoptacxa htx tenhtx tenhoptacxa donvi donvicongtac noicongtac cooperative',
  },
  cooperativeTaxCode: {
    name: 'Mã số thuế HTX',
    required: optional,
    headings: 'masothue mst masothuehtx msthtx taxcode',
  },
  post: { name: 'Chức vụ', required: optional, headings: 'chucvu chucdanh vitri congviec post position' },
  cardCode: { name: 'Mã thẻ', required: optional, headings: 'mathe sothe card cardcode' },
} as const satisfies ColumnRules

export type LearnerField = keyof typeof learnerColumns

const postWords: Readonly<Record<Exclude<LearnerPost, ''>, readonly string[]>> = {
  chairperson: ['chutich', 'chutichhdqt', 'chutichhoidongquantri'],
  director: ['giamdoc', 'gd', 'tonggiamdoc'],
  boardMember: ['thanhvienhdqt', 'thanhvienhoidongquantri', 'hdqt', 'phochutichhdqt'],
  chiefAccountant: ['ketoantruong', 'ktt'],
  accountant: ['ketoan', 'ketoanvien', 'phutrachketoan'],
  cashier: ['thuquy'],
  supervisor: [
    'kiemsoatvien',
    'bks',
    'bankiemsoat',
    'truongbks',
    'truongbankiemsoat',
    'thanhvienbks',
    'thanhvienbankiemsoat',
  ],
  member: ['thanhvien', 'xavien'],
  other: ['khac', 'nguoilaodong', 'nhanvien', 'canbo'],
}

const postChoice: Choice<LearnerPost> = {
  shown: 'chủ tịch, giám đốc, kế toán trưởng, kế toán, thủ quỹ, kiểm soát viên, thành viên, khác',
  words: new Map(
    Object.entries(postWords).flatMap(([post, words]) =>
      words.map((word): [string, LearnerPost] => [word, post as LearnerPost]),
    ),
  ),
}

/** One learner of a list; `row` is counted as the file does. */
export type LearnerRow = { row: number; entry: LearnerEntry }

/**
 * Reads the rows of a list of learners: name and birth date must be there. Refuses, each in its cell: what a date, a choice or a text is
 * refused for, and a number of identity that has neither nine nor twelve figures ('id-number-length').
 */
export function readLearnerRows(
  table: Table<LearnerField>,
  faults: FaultList,
): { rows: LearnerRow[]; skippedRows: number } {
  const read = createCellReader(table, faults, [])
  const rows = table.rows.flatMap((row): LearnerRow[] => {
    const idNumber = read.digits(row, 'idNumber', LONGEST.short, restoreIdNumber)?.replaceAll(/[\s.-]/g, '')
    const post = read.choice(row, 'post', postChoice)
    const entry = {
      name: read.requiredText(row, 'name', 100),
      birthDate: read.requiredDate(row, 'birthDate'),
      gender: read.choice(row, 'gender', genderChoice),
      idNumber:
        idNumber === undefined || /^(?:\d{9}|\d{12})?$/.test(idNumber)
          ? idNumber
          : read.refuse(row, 'idNumber', 'id-number-length'),
      birthPlace: read.text(row, 'birthPlace', 200),
      phone: read.digits(row, 'phone', LONGEST.phone, restorePhone),
      residence: read.text(row, 'residence', LONGEST.address),
      ethnicity: read.text(row, 'ethnicity', LONGEST.code),
      schooling: read.text(row, 'schooling', 100),
      cooperative: read.text(row, 'cooperative', LONGEST.name),
      cooperativeTaxCode: read.digits(row, 'cooperativeTaxCode', LONGEST.short, restoreTaxCode),
      post: post === null ? ('' as const) : post,
      cardCode: read.text(row, 'cardCode', 200),
    }
    return isWhole(entry) ? [{ row: row.row, entry: { ...entry, needs: 'general' } }] : []
  })
  return { rows, skippedRows: 0 }
}
