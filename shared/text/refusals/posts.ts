import type { postsRefusalCodes } from '../../contract/refusal-codes/posts'

/** Bodies and posts. */
export const postsRefusals: Readonly<Record<(typeof postsRefusalCodes)[number], string>> = {
  'post-unknown': 'Không có lần giữ chức danh này trong sổ. Hãy mở lại trang rồi chọn lại.',
  'post-other-form':
    'Tổ chức quản trị rút gọn không có chức danh này[: {value}][ ({reason})]. Hãy chọn giám đốc hoặc kiểm soát viên, hoặc đổi tổ chức quản trị trước.',
  'post-name-missing': 'Chưa ghi họ tên người giữ chức danh.',
  'post-team-missing': 'Chưa ghi tên tổ, đội của tổ trưởng.',
  'post-member-missing':
    'Chức danh này[ ({value})] do thành viên chính thức giữ[, theo {reason}]. Hãy chọn người trong sổ đăng ký thành viên (F9).',
  'post-not-official':
    'Người này[ ({name})] vào ngày bắt đầu[ {date}] không phải thành viên chính thức, cũng không đại diện cho tổ chức là thành viên chính thức, nên không giữ được chức danh này[: {value}][ ({reason})]. Hãy chọn người khác.',
  'post-hired-form':
    'Chỉ hợp tác xã có tổ chức quản trị đầy đủ được thuê giám đốc[ ({reason})]. Hãy chọn một thành viên chính thức.',
  'post-hired-unresolved':
    'Thuê giám đốc phải theo quyết định của Đại hội thành viên[ ({reason})]. Hãy chọn nghị quyết của Đại hội cho thuê giám đốc (F9).',
  'post-barred':
    'Người này[ ({name})] đang thuộc trường hợp đã khai[: {value}][, từ ngày {date}], nên không giữ được chức danh này[ ({reason})].',
  'post-double':
    'Một người[ ({name})] không được đồng thời giữ hai chức danh này[: {value}, {other}][ ({reason})]. Hãy chọn người khác, hoặc ghi thôi giữ chức danh kia trước.',
  'post-double-alike':
    'Có người cùng tên[ {name}] đang giữ chức danh khác[: {other}]. Nếu là một người thì không được đồng thời giữ chức danh này[: {value}][ ({reason})]. Hãy xem lại trước khi ghi.',
  'post-family':
    'Người này[ ({name})] có quan hệ gia đình với người đang giữ chức danh khác[: {other}], nên không được giữ chức danh này[ ({reason})]. Hãy chọn người khác.',
  'post-family-alike':
    'Người thân đã khai của một bên trùng tên với bên kia[: {name} và {other}]. Nếu đúng là người đó thì hai bên không được cùng giữ chức danh[ ({reason})]. Hãy ghi mã thành viên của người thân để chương trình biết chắc.',
  'post-repeated': 'Người này[ ({name})] đang giữ đúng chức danh này rồi.',
  'post-held':
    'Chức danh này[ ({value})] đang có người giữ[: {name}]. Hãy ghi thôi giữ trước, hoặc chọn thay người đang giữ từ cùng ngày.',
  'post-seats-full':
    'Số người vượt số ghế Điều lệ quy định[: {value}, {count} trên {limit}][ ({reason})]. Hãy ghi thôi giữ cho người cũ trước, hoặc sửa Điều lệ.',
  'post-seats-law': 'Số người vượt mức cao nhất của luật[: {value}, {count} trên {limit}][ ({reason})].',
  'post-seats-short': 'Cơ quan này còn thiếu người[: {value}, {count} trên {limit}][ ({reason})]. Cần bầu bổ sung.',
  'post-foreign-share':
    'Thành viên nước ngoài phải dưới 35% số thành viên Hội đồng quản trị[ ({reason})][; thêm người này thì có {count} trên {limit}].',
  'post-chair-not-board':
    'Hội đồng quản trị chỉ bầu chủ tịch trong số thành viên của mình[ ({reason})]. Hãy chọn một thành viên Hội đồng quản trị.',
  'post-chair-director':
    'Chủ tịch Hội đồng quản trị kiêm giám đốc phải theo chủ trương của Đại hội thành viên[ ({reason})]. Hãy chọn nghị quyết của Đại hội về việc này (F9).',
  'post-head-alone':
    'Ban kiểm soát có một người thì người đó là Trưởng Ban kiểm soát[ ({reason})]. Hãy ghi thêm chức danh Trưởng Ban kiểm soát.',
  'post-term-long':
    'Nhiệm kỳ không được dài hơn mức luật và Điều lệ cho phép[: đến {date}][ ({reason})]. Hãy ghi ngày cuối từ hôm đó trở về trước.',
  'post-term-body':
    'Người vào giữa nhiệm kỳ hết nhiệm kỳ cùng cả cơ quan[, ngày {date}][ ({reason})]. Hãy ghi ngày cuối từ hôm đó trở về trước.',
  'post-term-missing': 'Chức danh này có nhiệm kỳ[ ({reason})]. Hãy ghi ngày cuối của nhiệm kỳ.',
  'post-term-expired':
    'Nhiệm kỳ đã hết mà chưa bầu người mới[: {value}, {name}][, hết ngày {date}][ ({reason})]. Hãy đưa việc bầu vào chương trình đại hội gần nhất.',
  'post-term-ending':
    'Nhiệm kỳ sắp hết[: {value}, {name}][, hết ngày {date}][ ({reason})]. Hãy chuẩn bị bầu nhiệm kỳ mới.',
  'post-resolution-missing':
    'Chức danh này[ ({value})] do cơ quan có quyền bầu hoặc bổ nhiệm[: {choices}][ ({reason})]. Hãy chọn nghị quyết (F9 để ghi nghị quyết chưa có)[; người đã giữ từ ngày {date} trở về trước thì ghi căn cứ bằng lời].',
  'post-basis-missing': 'Chưa ghi căn cứ: nghị quyết, quyết định hoặc hợp đồng giao việc.',
  'post-before-resolution':
    'Không giữ chức danh trước ngày nghị quyết[ {number}][ ({date})]. Hãy ghi ngày bắt đầu từ hôm đó trở đi.',
  'post-secret-ballot': 'Chức danh này[ ({value})] phải bầu, bãi nhiệm, miễn nhiệm bằng phiếu kín[ ({reason})].',
  'post-qualification':
    'Kế toán trưởng, người làm kế toán phải có chuyên môn, nghiệp vụ về kế toán[ ({reason})]. Hãy kẹp bằng cấp, chứng chỉ vào lần giữ chức danh này.',
  'post-already-ended': 'Người này[ ({name})] đã thôi giữ chức danh này[ từ ngày {date}].',
  'post-end-early': 'Ngày thôi giữ không thể trước ngày bắt đầu[ ({date})].',
  'post-end-unresolved':
    'Cho thôi chức danh này[ ({value})] cần nghị quyết của cơ quan có quyền[: {choices}][ ({reason})]. Hãy chọn nghị quyết (F9).',
  'authority-giver-gone':
    'Vào ngày bắt đầu[ ({date})] người ủy quyền không giữ chức danh này. Hãy chọn người đang giữ chức danh.',
  'authority-dates': 'Ngày cuối của ủy quyền không thể trước ngày đầu[ ({date})].',
  'authority-same': 'Không ai ủy quyền cho chính mình[: {name}]. Hãy chọn người khác.',
  'authority-over': 'Ủy quyền này đã thôi từ trước.',
  'authority-scope-missing': 'Chưa ghi phạm vi ủy quyền: được ký những gì.',
  'authority-paper-missing':
    'Chưa ghi văn bản ủy quyền (số, ngày). Chủ tịch vắng mặt phải ủy quyền bằng văn bản (khoản 3 Điều 67).',
  'ground-over': 'Điều đã khai này đã thôi từ trước.',
  'governance-form-same': 'Hợp tác xã đang có đúng tổ chức quản trị này rồi.',
  'governance-form-ahead': 'Ngày đổi tổ chức quản trị[ ({date})] còn ở phía trước. Hãy ghi khi đến ngày đó.',
  'governance-form-backdated':
    'Tổ chức quản trị đã đổi một lần rồi[, từ ngày {date}]. Lần đổi sau phải từ ngày sau hôm đó.',
  'governance-form-unresolved':
    'Đổi tổ chức quản trị do Đại hội thành viên quyết định với ít nhất 65% phiếu tán thành (điểm c khoản 2 Điều 61). Hãy chọn nghị quyết (F9)[; nếu chỉ sửa điều đã có từ trước sổ này thì ghi từ ngày {date} trở về trước].',
  'governance-form-elsewhere':
    'Tổ chức quản trị đầy đủ hay rút gọn đổi ở phần Bộ máy, vì cần nghị quyết của Đại hội thành viên (điểm c khoản 2 Điều 61).',
  'signer-by-post':
    'Chức danh này đã ghi người giữ ở phần Bộ máy[: {name}]. Hãy đổi người ở đó, để người ký trên giấy tờ và bộ máy luôn khớp nhau.',
}
