import type { ColumnRules } from './columns'

const required = true
const optional = false

/** The columns of an alliance's list of communes, as `columns.ts` explains them. */
export const communeColumns = {
  code: { name: 'Mã xã', required, headings: 'maxa maxaphuong communecode', weak: 'ma code' },
  name: {
    name: 'Tên xã',
    required,
    headings: 'tenxa tenxaphuong xaphuong xa communename commune',
    weak: 'ten name',
  },
  area: { name: 'Địa bàn', required: optional, headings: 'diaban cum khuvuc huyencu huyen area' },
  validFrom: { name: 'Từ ngày', required: optional, headings: 'tungay hieuluctu from validfrom' },
  validTo: { name: 'Đến ngày', required: optional, headings: 'denngay hieulucden hetngay to validto' },
  successors: {
    name: 'Nhập vào xã',
    required: optional,
    headings: 'nhapvaoxa nhapvao xamoi maxamoi thaybang successors',
  },
} as const satisfies ColumnRules

export type CommuneField = keyof typeof communeColumns
