import type { LearnerPost } from '@shared/contract/learners'
import type { Choice } from './choices'
import type { ColumnRules } from './columns'

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

/** What a learner is in the co-operative, as lists write it. */
export const postChoice: Choice<LearnerPost> = {
  shown: 'chủ tịch, giám đốc, kế toán trưởng, kế toán, thủ quỹ, kiểm soát viên, thành viên, khác',
  words: new Map(
    Object.entries(postWords).flatMap(([post, words]) =>
      words.map((word): [string, LearnerPost] => [word, post as LearnerPost]),
    ),
  ),
}
