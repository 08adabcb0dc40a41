import type { MemberListField } from '@shared/contract/member-imports'
import { memberListFieldWords } from '@shared/text/member-list'
import { type ColumnRules, importColumns } from '../reading/columns'

const { members, parties } = importColumns

/** The headings of further spellings, beside those of the program's own file of members. */
const more: Readonly<Partial<Record<MemberListField, { headings: string; weak?: string }>>> = {
  code: {
    headings: 'mathanhvienhtx matvhtx sohieuthanhvien masothanhvien maxavien',
    weak: 'ma maso code madoituong mahieu',
  },
  name: {
    headings:
      'hovatenthanhvien hotenxavien tenxavien hovatenxavien hovatenchuho chuho tenchuho tenthanhvienhtx hovatendaidienho',
    weak: 'ten name thanhvien xavien',
  },
  type: { headings: 'loaihinhthanhvien tucachthanhvien phanloai phanloaithanhvien', weak: 'loai type kind' },
  legalForm: { headings: 'hinhthuc hinhthucthanhvien canhanhotochuc doituongthamgia legalform', weak: 'tucach' },
  gender: { headings: 'gioi namnu', weak: 'phai nu' },
  birthDate: {
    headings: 'namsinh ngaythangnamsinh nsinh ngaysinhnamsinh sinhngay sinhnam ngaysinhtuoi ngaythangsinh',
    weak: 'sinh',
  },
  idNumber: {
    headings: 'socmt cmt socmtnd socmndcccd cmndcccd socccdcmnd sogiayto sothecancuoc cccdhoackhac',
    weak: 'giayto',
  },
  idIssuedOn: { headings: 'ngaycap ngaycapcccd ngaycapcmnd capngay ngaycapcancuoc idissuedon' },
  idIssuedBy: { headings: 'noicap noicapcccd noicapcmnd coquancap idissuedby' },
  nationality: { headings: 'quoctich nationality' },
  address: {
    headings: 'diachithuongtru noithuongtru hokhauthuongtru thuongtru choohiennay noiohiennay diachilienhe',
    weak: 'xa xaphuong',
  },
  hamlet: {
    headings: 'thon xom to ap ban doi khupho thonxom thonban toap doisanxuat thondoi thonto xomdoi hamlet',
    weak: 'khu cum diaban',
  },
  household: { headings: 'ho hogiadinh soho sohokhau masoho sosohokhau household' },
  phone: { headings: 'sdtlienhe sodienthoailienhe dienthoailienhe dienthoaididong', weak: 'dt lienhe' },
  joinedOn: {
    headings:
      'ngayvaohoptacxa ngaythamgiahtx ngaygianhaphtx thoigiangianhap thoidiemthamgia ngaycongnhan ngaytrothanhthanhvien',
    weak: 'namvao namthamgia namgianhap',
  },
  leftOn: { headings: 'ngayrahoptacxa ngaychamduttucachthanhvien ngayxinra' },
  pledgedCapital: {
    headings:
      'sotiengopvon tongvongop giatrivongop mucgopvon phanvongop vongoptoithieu gopvon tiengopvon vondagop vongopdong vongopnghindong vongoptrieudong',
    weak: 'von sotien giatri',
  },
  usesServices: { headings: 'sudungdv dungdichvu sddv' },
  contributesLabour: { headings: 'laodong gopcong lamviec laodongtrongtxh thamgialaodong' },
  representative: { headings: 'nguoidaidien hotennguoidaidien daidien representative' },
  representativeIdNumber: { headings: 'cccdnguoidaidien socccdnguoidaidien cccddaidien' },
  occupation: { headings: 'nghenghiep nghe congviec occupation' },
  education: { headings: 'trinhdo hocvan trinhdohocvan trinhdochuyenmon vanhoa trinhdovanhoa education' },
  taxCode: { headings: 'masothue mst taxcode' },
  bankAccount: { headings: 'sotaikhoan sotk stk taikhoan taikhoannganhang bankaccount' },
  note: { headings: 'ghichu ghichukhac note remark' },
}

const known: Readonly<Partial<Record<MemberListField, { headings: string; weak?: string }>>> = {
  ...members,
  taxCode: parties.taxCode,
  bankAccount: parties.bankAccount,
}

/** How the columns of any list of members are recognised: only the name must be there. */
export const listColumns: ColumnRules<MemberListField> = columnsOf()

function columnsOf(): ColumnRules<MemberListField> {
  const fields = Object.keys(memberListFieldWords) as MemberListField[]
  const rule = (field: MemberListField) => ({
    name: memberListFieldWords[field],
    required: field === 'name',
    headings: [known[field]?.headings, more[field]?.headings].filter((one) => one !== undefined).join(' '),
    weak: [known[field]?.weak, more[field]?.weak].filter((one) => one !== undefined).join(' '),
  })
  // The keys are the fields themselves; fromEntries forgets them.
  return Object.fromEntries(fields.map((field) => [field, rule(field)])) as ColumnRules<MemberListField>
}
