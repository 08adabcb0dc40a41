import type { packetRefusalCodes } from '../../contract/refusal-codes/packets'

/** What can be wrong with packets, keys, and the courses people bring. */
export const packetRefusals: Readonly<Record<(typeof packetRefusalCodes)[number], string>> = {
  'packet-too-large': 'Gói quá lớn[: tối đa {limit} MB]. Hãy xin nơi gửi chia thành nhiều gói.',
  'packet-not-zip':
    'Tệp này không phải gói của Sổ HTX, hoặc đã bị cắt mất phần cuối[ (chỗ sai: {path})]. Hãy chép lại từ USB hoặc thư gốc.',
  'packet-altered':
    'Gói đã bị sửa hoặc hỏng[ tại {path}]. Không lấy gì từ gói này; hãy chép lại hoặc xin nơi gửi gửi lại.',
  'packet-encrypted':
    'Trong gói có tệp đặt mật khẩu[: {path}]. Gói của Sổ HTX không đặt mật khẩu từng tệp; hãy xin nơi gửi gửi lại.',
  'packet-path': 'Trong gói có tên tệp không được phép[: {path}]. Gói này không do Sổ HTX làm ra nên không mở.',
  'packet-path-twice': 'Trong gói có hai tệp cùng tên[: {path}]. Gói này không do Sổ HTX làm ra nên không mở.',
  'packet-too-many-files': 'Gói có quá nhiều tệp[: {count}][, tối đa {limit}]. Hãy xin nơi gửi chia thành nhiều gói.',
  'packet-manifest': 'Không đọc được bảng kê manifest.json của gói[ (chỗ sai: {value})]. Hãy xin nơi gửi gửi lại.',
  'packet-newer':
    'Gói do bản Sổ HTX mới hơn làm ra[ (dạng gói {value}, bản này đọc đến {limit})]. Hãy cập nhật Sổ HTX rồi nhận lại.',
  'packet-key-unknown':
    'Chưa có khóa ký của nơi gửi[ {name}][: {expected}]. Hãy đối chiếu với giấy đăng ký khóa rồi ghi khóa trước khi nhận gói.',
  'packet-key-withdrawn': 'Khóa ký của[ {name}] đã thôi dùng[: {expected}]. Hãy xin nơi gửi giấy đăng ký khóa mới.',
  'packet-signature':
    'Chữ ký của gói không đúng: bảng kê đã bị sửa sau khi ký[, nơi gửi ghi là {name}]. Không lấy gì từ gói này; hãy xin gửi lại.',
  'packet-kind': 'Gói này chứa loại dữ liệu khác[: {value}]. Gói này không nhận ở đây; hãy chọn đúng gói.',
  'packet-schema':
    'Dữ liệu trong gói theo mẫu mới hơn[ (mẫu {value}, bản này đọc đến {limit})]. Hãy cập nhật Sổ HTX rồi nhận lại.',
  'packet-file-missing': 'Gói thiếu tệp[ {path}]. Hãy xin nơi gửi gửi lại.',
  'packet-file-extra': 'Gói có tệp không nằm trong bảng kê[: {path}]. Gói đã bị thêm sau khi ký nên không nhận.',
  'packet-file-altered':
    'Tệp[ {path}] trong gói đã bị sửa hoặc hỏng: không khớp mã băm trong bảng kê. Hãy chép lại hoặc xin gửi lại.',
  'packet-swells': 'Tệp[ {path}] trong gói bung ra quá lớn nên không mở. Gói này không do Sổ HTX làm ra.',
  'packet-content': 'Nội dung tệp[ {path}] không đúng mẫu[ (chỗ sai: {value})]. Hãy báo nơi gửi.',
  'packet-repeated': 'Gói này đã nhận[ ngày {date}]. Nội dung của gói đã có trong sổ, không cần nhận lại.',
  'packet-older':
    'Sổ đã nhận gói mới hơn của nơi gửi này[, làm {at}]. Gói cũ không được ghi đè; hãy dùng gói mới nhất.',
  'packet-other-recipient':
    'Gói này gửi cho[ {name}][, mã số thuế {value}], không phải hợp tác xã này. Hãy xin đúng gói.',
  'packet-empty':
    'Trong gói không có ai của hợp tác xã này[ (mã số thuế {value})]. Hãy kiểm tra mã số thuế ghi ở nơi đào tạo.',
  'packet-person-unknown':
    'Không tìm thấy[ {value}] trong gói hoặc trong danh sách thành viên. Hãy mở lại gói rồi chọn lại.',
  'key-missing': 'Sổ chưa có khóa ký. Hãy tạo khóa, in giấy đăng ký, ký tên và gửi nơi nhận trước khi gửi gói.',
  'key-standing': 'Sổ đã có khóa ký[ {expected}]. Muốn đổi khóa phải chọn thay khóa và gửi giấy đăng ký mới.',
  'key-password':
    'Mật khẩu của khóa ký chưa đúng[; hãy đợi {wait} rồi thử lại]. Khóa mở bằng mật khẩu của chủ sổ lúc tạo khóa.',
  'key-fingerprint': 'Dấu khóa[ «{value}»] không đúng. Hãy gõ đủ 32 chữ số và chữ A đến F như in trên giấy đăng ký.',
  'key-known': 'Khóa này đã ghi[ cho {name}]. Không cần ghi lại.',
  'key-unknown': 'Không tìm thấy khóa này. Hãy mở lại danh sách khóa.',
  'person-course-unknown': 'Không tìm thấy lần học này. Hãy mở lại danh sách.',
  'person-course-void': 'Lần học này đã bỏ[ ngày {date}]. Dòng đã bỏ vẫn giữ trong sổ để đối chiếu.',
  'person-course-who': 'Chưa rõ ai học. Hãy chọn thành viên, đối tượng, hoặc ghi họ tên.',
  'person-course-dates': 'Ngày kết thúc hoặc ngày cấp[ {value}] trước ngày khai giảng[ {from}]. Hãy sửa lại ngày.',
  'person-course-repeated': 'Chứng chỉ số[ {number}] đã ghi[ cho {name}]. Mỗi chứng chỉ chỉ ghi một lần.',
  'person-course-ahead': 'Ngày[ {value}] chưa đến. Hãy ghi ngày đã có.',
  'person-course-certificate':
    'Chứng chỉ phải có cả số và ngày cấp. Hãy ghi đủ hai ô, hoặc để trống cả hai khi chưa được cấp.',
  'person-course-not-completed':
    'Chưa hoàn thành khóa học thì chưa có xếp loại, quyết định và chứng chỉ. Hãy chọn «Hoàn thành», hoặc bỏ trống các ô đó.',
  'post-untrained':
    'Người giữ chức danh[ {value}][, {name},] chưa có chứng chỉ[ {other}] nên có. Vẫn bổ nhiệm được; nên cử đi học.',
}
