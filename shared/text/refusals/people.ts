import type { RefusalCode } from '../../contract/refusal'

/** What can be wrong with people, passwords and signing in. No sentence ever repeats a password. */
export const peopleRefusals = {
  'signed-out':
    'Chưa có ai đăng nhập, hoặc màn hình đã khóa. Hãy đăng nhập rồi làm lại; trên dòng lệnh dùng --user và biến HTX_PASSWORD.',
  'sign-in-wrong': 'Mật khẩu chưa đúng. Hãy gõ lại[ sau {wait}].',
  'sign-in-wait': 'Đã gõ sai mật khẩu nhiều lần.[ Hãy thử lại sau {wait}.]',
  'person-unknown': 'Không có người dùng[ «{value}»] đang hoạt động trong sổ. Hãy chọn lại tên trong danh sách.',
  'person-exists': 'Đã có người dùng[ «{name}»]. Hãy thêm họ tên đầy đủ hoặc chức danh để phân biệt.',
  'password-short': 'Mật khẩu quá ngắn[, cần ít nhất {limit} ký tự]. Một câu ngắn dễ nhớ là mật khẩu tốt.',
  'password-needed':
    'Người dùng[ «{name}»] chưa có mật khẩu. Sổ có từ hai người dùng thì ai cũng cần mật khẩu; hãy đặt mật khẩu trước.',
  'password-last': 'Sổ có nhiều người dùng nên không bỏ mật khẩu được. Hãy đổi sang mật khẩu khác.',
  'password-none': 'Sổ chưa đặt mật khẩu nên không khóa màn hình được. Hãy đặt mật khẩu ở Thiết lập, phần Người dùng.',
  'last-owner': 'Người dùng[ «{name}»] là chủ sổ duy nhất. Hãy giao vai trò chủ sổ cho một người khác trước.',
  'kind-not-permitted':
    'Vai trò của bạn không được ghi chứng từ loại[ {value}]. Hãy nhờ kế toán hoặc chủ sổ ghi chứng từ này.',
  'line-without-cash':
    'Có dòng không ghi tiền mặt[, mà ghi {value}]. Vai trò của bạn chỉ ghi thu, chi tiền mặt: mỗi dòng phiếu thu ghi Nợ 111, phiếu chi ghi Có 111. Hãy nhờ kế toán hoặc chủ sổ ghi dòng này.',
  'second-missing':
    'Hợp tác xã yêu cầu hai người cùng mở khóa. Hãy nhờ người thứ hai chọn tên và gõ mật khẩu của mình.',
  'second-same': 'Người thứ hai phải là người khác[, không phải {value}]. Hãy nhờ một người khác xác nhận.',
  'second-unfit':
    'Vai trò của[ {name}] không được xác nhận mở khóa. Hãy nhờ chủ sổ, kế toán, giám đốc hoặc kiểm soát viên.',
  'second-nobody':
    'Chưa đủ hai người được xác nhận mở khóa. Hãy thêm kế toán, giám đốc hoặc kiểm soát viên rồi bật lại.',
} as const satisfies Partial<Record<RefusalCode, string>>
