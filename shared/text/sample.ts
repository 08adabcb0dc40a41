/** The sample co-operative as it would describe itself, and its book's file in the library. */
export const sampleCooperative = {
  name: 'HTX Nông nghiệp Kim Đông (sổ mẫu)',
  address: 'Xã Kim Đông, tỉnh Ninh Bình',
  representative: 'Nguyễn Văn Kiên',
  accountant: 'Đinh Thị Hồng Nhung',
  file: 'HTX Kim Đông (sổ mẫu).htx',
} as const
