import type { CooperativeStatus, HubOrganisation, Sector, SizeClass } from '@shared/contract/hub/cooperatives'
import type { Choice } from './choices'
import type { ColumnRules } from './columns'

const required = true
const optional = false

/** The columns of an alliance's register of co-operatives, as `columns.ts` explains them. */
export const cooperativeColumns = {
  taxCode: {
    name: 'Mã số thuế',
    required,
    headings: 'masothue mst masohtx masohoptacxa masodoanhnghiep maso taxcode',
    weak: 'ma code',
  },
  name: {
    name: 'Tên hợp tác xã',
    required,
    headings: 'tenhoptacxa tenhtx tendonvi tentochuc hoptacxa htx cooperative',
    weak: 'ten name donvi',
  },
  organisation: {
    name: 'Loại hình',
    required: optional,
    headings: 'loaihinh loaihinhtochuc hinhthuc organisation organization',
    weak: 'loai',
  },
  communeCode: {
    name: 'Mã xã',
    required: optional,
    headings: 'maxa maxaphuong madonvihanhchinh maxaphuongthitran communecode',
  },
  address: { name: 'Địa chỉ', required: optional, headings: 'diachi diachitruso truso trusochinh address' },
  sector: {
    name: 'Lĩnh vực',
    required: optional,
    headings: 'linhvuc linhvuchoatdong linhvucchinh nganhnghe nganhnghechinh sector',
    weak: 'nganh',
  },
  sizeClass: { name: 'Quy mô', required: optional, headings: 'quymo quymohtx sizeclass size' },
  status: {
    name: 'Tình trạng',
    required: optional,
    headings: 'tinhtrang trangthai tinhtranghoatdong trangthaihoatdong status',
  },
  foundedOn: {
    name: 'Ngày thành lập',
    required: optional,
    headings: 'ngaythanhlap thanhlapngay ngaydangky ngaycapdangky foundedon founded',
  },
  isTaxRegistered: {
    name: 'Đã đăng ký thuế',
    required: optional,
    headings: 'dadangkythue dangkythue codangkythue taxregistered',
  },
  isAllianceMember: {
    name: 'Thành viên liên minh',
    required: optional,
    headings: 'thanhvienlienminh lathanhvienlienminh lienminh alliancemember',
  },
  representative: {
    name: 'Người đại diện',
    required: optional,
    headings: 'nguoidaidien daidien nguoidaidientheophapluat giamdoc chutich representative',
  },
  phone: {
    name: 'Điện thoại',
    required: optional,
    headings: 'dienthoai sodienthoai sodt sdt didong phone mobile',
    weak: 'dt',
  },
  email: { name: 'Email', required: optional, headings: 'email thudientu diachiemail' },
  note: { name: 'Ghi chú', required: optional, headings: 'ghichu note chuthich' },
} as const satisfies ColumnRules

export type CooperativeField = keyof typeof cooperativeColumns

function choiceOf<V extends string>(shown: string, words: Readonly<Record<V, readonly string[]>>): Choice<V> {
  return {
    shown,
    words: new Map(
      (Object.keys(words) as V[]).flatMap((value) =>
        [value.toLowerCase(), ...words[value]].map((word): [string, V] => [word, value]),
      ),
    ),
  }
}

export const organisationChoice: Choice<HubOrganisation> = choiceOf(
  'hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác, khác',
  {
    cooperative: ['hoptacxa', 'htx', 'quytindungnhandan', 'qtdnd'],
    union: ['lienhiep', 'lienhiephoptacxa', 'lienhiephtx', 'lhhtx'],
    group: ['tohoptac', 'tht'],
    other: ['khac', 'cosodaotao', 'truong', 'trungtam'],
  },
)

export const statusChoice: Choice<CooperativeStatus> = choiceOf(
  'mới thành lập, đang hoạt động, tạm ngừng, đang giải thể, đã giải thể, tổ chức lại',
  {
    founded: ['moithanhlap', 'thanhlapmoi', 'chuahoatdong'],
    active: ['danghoatdong', 'hoatdong', 'conhoatdong'],
    stopped: ['tamngung', 'tamngunghoatdong', 'ngunghoatdong', 'ngung'],
    dissolving: ['danggiaithe', 'cholamthutucgiaithe', 'dangphasan'],
    dissolved: ['dagiaithe', 'giaithe', 'phasan'],
    reorganised: ['tochuclai', 'datochuclai', 'chiatach', 'hopnhat', 'sapnhap', 'chuyendoi'],
  },
)

export const sectorChoice: Choice<Exclude<Sector, ''>> = choiceOf(
  'nông nghiệp, công nghiệp và xây dựng, tài chính, thương mại và dịch vụ',
  {
    agriculture: ['nongnghiep', 'nonglamngunghiep', 'nonglamthuysan', 'lamnghiep', 'thuysan', 'diemnghiep'],
    industry: ['congnghiep', 'xaydung', 'congnghiepxaydung', 'congnghiepvaxaydung', 'tieuthucongnghiep', 'cntcn'],
    finance: ['taichinh', 'tindung', 'nganhang', 'taichinhnganhangbaohiem', 'quytindung'],
    trade: ['thuongmai', 'dichvu', 'thuongmaidichvu', 'thuongmaivadichvu', 'vantai', 'khac'],
  },
)

export const sizeChoice: Choice<Exclude<SizeClass, ''>> = choiceOf('siêu nhỏ, nhỏ, vừa, lớn', {
  micro: ['sieunho'],
  small: ['nho'],
  medium: ['vua'],
  large: ['lon'],
})
