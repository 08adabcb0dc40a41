import type { ImportKind } from '@shared/contract/imports'

/**
 * The columns of the four kinds of file. `name` is the heading as the program itself writes it and as refusals name it. `headings`
 * are the other spellings, separated by blanks and folded by `headingKey` (no accents, no capitals, letters and digits only).
 * `weak` ones are words that mean the column only where no clearer heading of it stands in the file.
 */
export type ColumnRule = { name: string; required: boolean; headings: string; weak?: string }

/** One rule a field of the row. */
export type ColumnRules<F extends string = string> = Readonly<Record<F, ColumnRule>>

const required = true
const optional = false

const address: ColumnRule = { name: 'Địa chỉ', required: optional, headings: 'diachi address' }
const phone: ColumnRule = {
  name: 'Điện thoại',
  required: optional,
  headings: 'dienthoai sodienthoai sodt sdt dtdd didong phone phonenumber telephone tel mobile',
  weak: 'dt',
}

const journalColumns = {
  number: {
    name: 'Số CT',
    required,
    headings:
      'soct sochungtu sohieuct sohieuchungtu ctso chungtuso sophieu vouchernumber voucherno documentnumber documentno docno',
    weak: 'so sohieu chungtu voucher number',
  },
  kind: {
    name: 'Loại CT',
    required: optional,
    headings: 'loaict loaichungtu loaiphieu vouchertype voucherkind documenttype',
    weak: 'loai type kind',
  },
  date: {
    name: 'Ngày CT',
    required,
    headings: 'ngayct ngaychungtu ngaythangct ngaythangchungtu ngaylap ngaylapphieu voucherdate documentdate docdate',
    weak: 'ngay ngaythang date',
  },
  postingDate: {
    name: 'Ngày ghi sổ',
    required: optional,
    headings: 'ngayghiso ngaythangghiso ngayhachtoan ngayht ngayvaoso postingdate posteddate dateposted accountingdate',
  },
  description: {
    name: 'Diễn giải',
    required,
    headings: 'diengiai diengiaichung noidung noidungchungtu mota trichyeu description narration memo details',
    weak: 'lydo',
  },
  debit: {
    name: 'TK Nợ',
    required,
    headings:
      'tkno taikhoanno sohieutkno sohieutaikhoanno tkghino taikhoanghino debitaccount debitacc debitaccountcode accountdebit draccount',
    weak: 'no ghino debit dr',
  },
  credit: {
    name: 'TK Có',
    required,
    headings:
      'tkco taikhoanco sohieutkco sohieutaikhoanco tkghico taikhoanghico creditaccount creditacc creditaccountcode accountcredit craccount',
    weak: 'co ghico credit cr',
  },
  amount: {
    name: 'Số tiền',
    required,
    headings: 'sotien sotienvnd sotiendong sotienphatsinh thanhtien amount amountvnd',
    weak: 'tien phatsinh sophatsinh giatri value',
  },
  debitParty: {
    name: 'Đối tượng Nợ',
    required: optional,
    headings:
      'doituongno madoituongno madtno dtno doituongtkno doituongbenno debitparty debitpartycode partydebit debitobject',
  },
  creditParty: {
    name: 'Đối tượng Có',
    required: optional,
    headings:
      'doituongco madoituongco madtco dtco doituongtkco doituongbenco creditparty creditpartycode partycredit creditobject',
  },
  person: {
    name: 'Người nộp/nhận',
    required: optional,
    headings:
      'nguoinopnhan nguoinhannop nguoinop nguoinhan nguoinoptien nguoinhantien nguoigiaodich hotennguoinopnhan person payer payee contact',
  },
  address,
  attachments: {
    name: 'Chứng từ gốc',
    required: optional,
    headings:
      'chungtugoc sochungtugoc kemtheo chungtukemtheo sochungtukemtheo kemtheochungtugoc attachments attachment supportingdocuments',
  },
} as const satisfies ColumnRules

const openingColumns = {
  account: {
    name: 'Tài khoản',
    required,
    headings: 'taikhoan sohieutaikhoan sohieutk mataikhoan matk tk account accountcode accountnumber accountno',
    weak: 'sohieu',
  },
  party: {
    name: 'Mã đối tượng',
    required: optional,
    headings: 'madoituong madt doituong madoituongcongno doituongcongno party partycode object',
    weak: 'makhachhang manhacungcap',
  },
  debit: {
    name: 'Dư Nợ',
    required,
    headings:
      'duno dunodauky dunodaunam sodunodauky sodunodaunam soduno sodudaukyno sodudaunamno daukyno nodauky openingdebit debitopening debitbalance',
    weak: 'no debit dr',
  },
  credit: {
    name: 'Dư Có',
    required,
    headings:
      'duco ducodauky ducodaunam soducodauky soducodaunam soduco sodudaukyco sodudaunamco daukyco codauky openingcredit creditopening creditbalance',
    weak: 'co credit cr',
  },
} as const satisfies ColumnRules

const partyColumns = {
  code: {
    name: 'Mã đối tượng',
    required,
    headings: 'madoituong madt partycode makhachhang makh manhacungcap mancc mathanhvien',
    weak: 'ma maso code party doituong',
  },
  kind: {
    name: 'Loại',
    required: optional,
    headings: 'loaidoituong loaidt nhomdoituong partykind partytype',
    weak: 'loai nhom kind type category',
  },
  name: {
    name: 'Tên',
    required,
    headings: 'tendoituong tendt hovaten hoten partyname fullname tenkhachhang tennhacungcap tenthanhvien',
    weak: 'ten name',
  },
  taxCode: {
    name: 'Mã số thuế',
    required: optional,
    headings: 'masothue mst taxcode taxid taxno taxnumber',
  },
  address,
  phone,
  bankAccount: {
    name: 'Số tài khoản',
    required: optional,
    headings: 'sotaikhoan sotk stk taikhoannganhang sotaikhoannganhang bankaccount bankaccountnumber bankaccountno',
  },
} as const satisfies ColumnRules

const memberColumns = {
  code: {
    name: 'Mã thành viên',
    required,
    headings: 'mathanhvien matv sothethanhvien sothe membercode memberid memberno membernumber',
    weak: 'ma maso code madoituong',
  },
  name: {
    name: 'Họ và tên',
    required,
    headings: 'hovaten hoten hotenthanhvien hovatenthanhvien tenthanhvien fullname membername',
    weak: 'ten name',
  },
  type: {
    name: 'Loại thành viên',
    required,
    headings: 'loaithanhvien loaitv membertype memberkind typeofmember',
    weak: 'loai type kind',
  },
  gender: { name: 'Giới tính', required: optional, headings: 'gioitinh gender sex', weak: 'phai' },
  birthDate: {
    name: 'Ngày sinh',
    required: optional,
    headings: 'ngaysinh ngaythangnamsinh birthdate dateofbirth birthday dob',
  },
  idNumber: {
    name: 'Số CCCD',
    required: optional,
    headings:
      'socccd cccd socancuoc socancuoccongdan cancuoc sodinhdanh sodinhdanhcanhan socmnd cmnd cccdcmnd idnumber idno nationalid personalid citizenid',
  },
  ethnicity: { name: 'Dân tộc', required: optional, headings: 'dantoc ethnicity ethnicgroup' },
  address: { ...address, headings: 'diachi diachithuongtru noio noithuongtru hokhau address' },
  phone,
  joinedOn: {
    name: 'Ngày gia nhập',
    required: optional,
    headings:
      'ngaygianhap ngayvao ngayvaohtx ngayketnap ngaythamgia joinedon joindate joineddate datejoined admissiondate',
  },
  pledgedCapital: {
    name: 'Vốn góp cam kết',
    required: optional,
    headings:
      'vongopcamket voncamketgop voncamket vongop sovongop sovoncamketgop pledgedcapital pledgedcontribution capitalpledged pledge',
  },
  usesServices: {
    name: 'Sử dụng dịch vụ',
    required: optional,
    headings: 'sudungdichvu sudungspdv sudungsanphamdichvu cosudungdichvu usesservices usesservice serviceuser',
  },
  contributesLabour: {
    name: 'Góp sức lao động',
    required: optional,
    headings: 'gopsuclaodong gopsuc cogopsuclaodong contributeslabour contributeslabor labour labor',
  },
  leftOn: {
    name: 'Ngày ra',
    required: optional,
    headings:
      'ngayra ngayrahtx ngayrakhoi ngayrakhoihtx ngaychamdut ngaychamduttucach lefton leftdate leavedate dateleft withdrawaldate',
  },
} as const satisfies ColumnRules

/** The fields of a row, by kind of file. */
export type ImportField = {
  journal: keyof typeof journalColumns
  opening: keyof typeof openingColumns
  parties: keyof typeof partyColumns
  members: keyof typeof memberColumns
}

/** The rules by kind of file. */
export const importColumns: { readonly [K in ImportKind]: ColumnRules<ImportField[K]> } = {
  journal: journalColumns,
  opening: openingColumns,
  parties: partyColumns,
  members: memberColumns,
}
