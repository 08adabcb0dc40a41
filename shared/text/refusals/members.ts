import type { RefusalCode } from '../../contract/refusal'

/** What the law or the register itself does not let a member be. */
export const memberRefusals = {
  'member-unknown':
    'Không có thành viên[ {party}] trong sổ đăng ký thành viên. Hãy tìm lại theo tên, mã hoặc số căn cước.',
  'member-exists': 'Đã có thành viên mang mã[ {party}]. Hãy dùng mã khác, hoặc sửa thành viên đang có.',
  'member-too-young':
    'Thành viên[ {party}] chưa đủ tuổi[ vào ngày {date}][, luật đòi đủ {limit}] (Điều 30 Luật Hợp tác xã 17/2023/QH15). Người từ đủ 15 đến dưới 18 tuổi chỉ làm thành viên liên kết không góp vốn.',
  'member-official-without-capital':
    'Thành viên chính thức[ {party}] phải góp vốn (Điều 4.17). Hãy ghi vốn cam kết, hoặc chọn loại thành viên liên kết không góp vốn.',
  'member-official-without-use':
    'Thành viên chính thức[ {party}] phải sử dụng sản phẩm, dịch vụ hoặc góp sức lao động (Điều 4.17). Hãy chọn ít nhất một, hoặc chọn loại thành viên liên kết góp vốn.',
  'member-contributing-without-capital':
    'Thành viên liên kết góp vốn[ {party}] phải góp vốn (Điều 4.18). Hãy ghi vốn cam kết.',
  'member-contributing-uses':
    'Thành viên liên kết góp vốn[ {party}] không sử dụng dịch vụ, không góp sức lao động (Điều 4.18). Người vừa góp vốn vừa dùng dịch vụ là thành viên chính thức.',
  'member-non-contributing-with-capital':
    'Thành viên liên kết không góp vốn[ {party}] không có vốn góp (Điều 4.19). Người góp vốn là thành viên chính thức hoặc liên kết góp vốn.',
  'member-non-contributing-without-use':
    'Thành viên liên kết không góp vốn[ {party}] phải sử dụng sản phẩm, dịch vụ hoặc góp sức lao động (Điều 4.19). Hãy chọn ít nhất một.',
  'member-without-representative':
    'Hộ gia đình, tổ hợp tác, tổ chức[ {party}] phải cử một người đại diện (Điều 30.1.c, 30.2.c). Hãy ghi họ tên người đại diện.',
  'member-two-representatives':
    'Hộ gia đình, tổ hợp tác, tổ chức[ {party}] chỉ cử một người đại diện (Điều 30.1.c). Hãy ghi tên một người.',
  'member-foreign-share':
    'Thành viên chính thức là người, tổ chức nước ngoài không còn dưới 35 % số thành viên chính thức[: {count}][ trên {limit}] (Điều 30.7). Cần thêm thành viên chính thức trong nước trước.',
  'member-change-backdated':
    'Lần ghi gần nhất của thành viên[ {party}] muộn hơn[ ngày {date}][, tính từ ngày {from}]. Hãy chọn từ ngày đó trở đi để lịch sử giữ đúng thứ tự.',
  'member-change-ahead':
    'Ngày này[ ({date})] chưa tới. Sổ đăng ký chỉ ghi điều đã xảy ra; hãy chọn hôm nay hoặc ngày trước đó.',
  'member-unchanged': 'Chưa có điều gì thay đổi so với sổ đăng ký. Hãy sửa ít nhất một mục rồi lưu.',
  'member-in-register':
    'Đối tượng[ {party}] có trong sổ đăng ký thành viên. Hãy sửa ở trang thành viên để sổ đăng ký giữ lịch sử thay đổi (Điều 15).',
  'relative-unknown': 'Không có lời khai người thân này. Có thể nó đã được gỡ; hãy mở lại trang thành viên.',
  'relative-itself': 'Thành viên[ {party}] không khai chính mình là người thân. Hãy chọn người khác.',
} as const satisfies Partial<Record<RefusalCode, string>>
