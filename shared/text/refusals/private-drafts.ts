import type { privateDraftsRefusalCodes } from '../../contract/refusal-codes/private-drafts'

/** Private drafts, appraisals and copies for supervisors. */
export const privateDraftsRefusals: Readonly<Record<(typeof privateDraftsRefusalCodes)[number], string>> = {
  'statements-not-appraised':
    'Báo cáo tài chính[ năm {year}] chưa được kiểm soát thẩm định nên chưa trình Đại hội thành viên được (điểm d khoản 3 Điều 69, điểm d khoản 3 Điều 72 Luật Hợp tác xã). Hãy để kiểm soát lập biên bản thẩm định ở mục Kiểm soát trước.',
  'statements-appraisal-stale':
    'Biên bản thẩm định[ {number}] báo cáo tài chính[ năm {year}] không còn đúng với sổ[: đại hội ngày {date} không thông qua báo cáo][: sau đó có {count} chứng từ ghi vào năm ấy hoặc trước nữa][ ({choices})]. Hãy thẩm định lại bản hiện nay (điểm d khoản 3 Điều 69, điểm d khoản 3 Điều 72 Luật Hợp tác xã).',
  'appraisal-year-open':
    'Năm[ {year}] chưa kết chuyển nên báo cáo tài chính còn thay đổi. Hãy kết chuyển năm trước, rồi mới thẩm định.',
  'appraisal-remarks-missing':
    'Ý kiến này cần nêu rõ nội dung: đồng ý có ý kiến và không đồng ý đều phải ghi điều gì chưa đúng và cần sửa ra sao.',
  'appraisal-unknown': 'Không có biên bản thẩm định này. Hãy mở lại danh sách.',
  'drafts-own-only':
    'Bản nháp là của riêng từng kiểm soát viên. Hãy đăng nhập bằng người dùng có vai trò kiểm soát viên.',
  'drafts-password-missing': 'Chưa đặt mật khẩu bản nháp. Hãy đặt mật khẩu của riêng mình trước khi viết.',
  'drafts-password-set':
    'Đã có mật khẩu bản nháp. Hãy mở bằng mật khẩu ấy, đổi mật khẩu, hoặc bỏ hết bản nháp cũ rồi đặt lại.',
  'drafts-password-wrong': 'Mật khẩu bản nháp không đúng.[ Hãy đợi {wait} rồi thử lại.]',
  'drafts-password-twice': 'Hai lần gõ mật khẩu khác nhau. Hãy gõ lại cả hai lần.',
  'drafts-locked': 'Bản nháp đang khóa. Hãy mở bằng mật khẩu bản nháp.',
  'supervisor-draft-unknown': 'Không có bản nháp này, hoặc bản nháp đã được phát hành hay đã xóa.',
  'supervisor-draft-kind':
    'Bản nháp này không phát hành theo cách ấy được. Hãy chọn loại bản nháp phù hợp rồi phát hành.',
  'supervision-report-unknown': 'Không có báo cáo này của kiểm soát. Hãy mở lại danh sách.',
  'copy-check-missing':
    'Muốn để mở thông tin cá nhân của thành viên trong bản sao, hãy ghi rõ cuộc kiểm tra cần đến thông tin ấy.',
  'copy-not-a-copy':
    'Tệp[ «{value}»] không phải là bản sao lập cho kiểm soát. Hãy chọn tệp lập ở mục Kiểm soát, phần Bản sao.',
  'supervisor-copy-unknown':
    'Không có bản sao này trong lịch sử, hoặc bản sao do người khác lập. Hãy lập bản sao mới ở mục Kiểm soát.',
}
