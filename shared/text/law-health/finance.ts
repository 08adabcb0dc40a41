/** Words of the rules of income, funds, common assets and internal lending, R31 to R36. */
export const financeHealth = {
  'sides-not-apart': ['Điều lệ không tách giao dịch nội bộ, nên mọi giao dịch tính là bên ngoài.', ''],
  'sides-none': ['Năm {year} chưa ghi doanh thu dịch vụ nào.', ''],
  'sides-apart': ['Năm {year}, giao dịch nội bộ và bên ngoài được ghi tách đúng chỗ.', ''],
  'internal-for-others': [
    'Năm {year} có {amount} đồng ghi là nội bộ cho {count} người không phải thành viên chính thức có thỏa thuận: {choices}.',
    'Ký thỏa thuận dịch vụ bằng văn bản rồi ghi vào sổ, hoặc chuyển khoản thu đó sang bên ngoài (511).',
  ],
  'internal-for-nobody': [
    'Năm {year} có {amount} đồng ghi là nội bộ (512) mà không nêu thành viên nào.',
    'Ghi tên thành viên, nếu không khoản này không tính vào mức sử dụng của ai.',
  ],
  'external-for-members': [
    'Năm {year} có {amount} đồng của {count} thành viên có thỏa thuận lại ghi là bên ngoài: {choices}.',
    'Chuyển sang nội bộ (512) nếu là dịch vụ theo thỏa thuận.',
  ],
  'distribution-none': ['Chưa có phương án phân phối thu nhập nào đã thực hiện.', ''],
  'fund-right': [
    'Năm {year} trích quỹ chung không chia {limit} đồng từ thu nhập bên ngoài {amount} đồng; đủ mức ít nhất {percent} %.',
    '',
  ],
  'fund-too-small': [
    'Năm {year} trích quỹ chung không chia {limit} đồng từ thu nhập bên ngoài {amount} đồng, chưa đủ mức ít nhất {percent} %.',
    'Trích bù vào quỹ chung không chia và báo cáo đại hội.',
  ],
  'fund-no-external': ['Năm {year} không có thu nhập bên ngoài để trích.', ''],
  'members-share-right': [
    'Năm {year} chia {limit} trên {amount} đồng thu nhập nội bộ theo mức sử dụng và lao động; tổng các phần khớp đến từng đồng.',
    '',
  ],
  'members-share-external-only': ['Năm {year} không có thu nhập nội bộ để chia; tổng các phần khớp đến từng đồng.', ''],
  'members-share-small': [
    'Năm {year} chỉ chia {limit} trên {amount} đồng thu nhập nội bộ theo mức sử dụng và lao động, dưới {percent} %.',
    'Lập phương án mới cho đủ tỷ lệ và trình đại hội.',
  ],
  'members-share-associate': [
    'Năm {year}, {count} thành viên liên kết không góp vốn được chia thu nhập: {choices}.',
    'Loại thành viên này không được chia thu nhập: thu lại và chia cho người có quyền.',
  ],
  'members-share-sum': [
    'Năm {year}, tổng các phần chia lệch {amount} đồng so với số được chia.',
    'Tính lại phương án phân phối.',
  ],
  'distribution-right': ['{count} lần phân phối đều sau nghị quyết đại hội và sau khi khóa năm.', ''],
  'distribution-unresolved': [
    'Phân phối của {count} năm không dựa trên nghị quyết đại hội còn hiệu lực: {choices}.',
    'Trình đại hội thông qua phương án phân phối.',
  ],
  'distribution-early': [
    'Phân phối của {count} năm được ghi sổ trước ngày nghị quyết hoặc ngay trong năm đó: {choices}.',
    'Ghi sổ phân phối sau nghị quyết, ở năm sau.',
  ],
  'distribution-beside': [
    '{count} chứng từ chia lãi chưa phân phối cho thành viên mà không theo phương án nào trong sổ: {choices}.',
    'Gắn với nghị quyết đại hội đã có, hoặc ghi đảo chứng từ.',
  ],
  'indivisible-none': ['Sổ không có quỹ hay tài sản chung không chia.', ''],
  'indivisible-right': [
    'Quỹ chung không chia {amount} đồng[, tài sản chung không chia {balance} đồng]; sổ không có khoản chi trái luật.',
    '',
  ],
  'indivisible-broken': [
    '{count} chứng từ chia quỹ chung không chia cho thành viên hoặc dùng để góp vốn, mua doanh nghiệp: {choices}.',
    'Ghi đảo và thu lại tiền: quỹ, tài sản chung không chia không được chia khi hợp tác xã còn hoạt động.',
  ],
  'indivisible-sold': [
    '{count} chứng từ giảm tài sản chung không chia mà không gắn với nghị quyết nào: {choices}.',
    'Bán, đầu tư tài sản chung không chia phải có định giá và ít nhất 65 % phiếu: tìm và ghi nghị quyết.',
  ],
  'indivisible-reduced': [
    '{count} chứng từ làm giảm quỹ chung không chia: {choices}.',
    'Xem lại từng chứng từ: quỹ chỉ được dùng đúng mục đích Điều lệ định.',
  ],
  'deal-without-valuation': [
    '{count} việc bán, đầu tư tài sản chung không chia chưa có định giá của tổ chức thẩm định: {choices}.',
    'Thuê tổ chức thẩm định giá và trình lại đại hội.',
  ],
  'lending-none': ['Không cho vay nội bộ.', ''],
  'lending-right': [
    'Dư nợ cho vay nội bộ {amount} đồng của {count} thành viên, đúng các giới hạn sổ biết được; lãi suất, thời hạn đối chiếu với hợp đồng.',
    '',
  ],
  'lending-form': ['Đang cho vay nội bộ mà không tổ chức quản trị đầy đủ.', 'Dừng cho vay mới; thu nợ cũ theo hạn.'],
  'lending-supervisors': [
    'Đang cho vay nội bộ mà Ban kiểm soát có dưới {limit} người.',
    'Bầu thêm cho đủ, hoặc dừng cho vay mới.',
  ],
  'lending-charter': [
    'Đang cho vay nội bộ mà Điều lệ không quy định.',
    'Sửa Điều lệ tại đại hội (ít nhất 65 % phiếu), hoặc dừng cho vay.',
  ],
  'lending-charter-unknown': [
    'Đang cho vay nội bộ mà sổ chưa ghi Điều lệ có cho phép hay không.',
    'Đối chiếu Điều lệ và ghi vào phần Điều lệ; nếu Điều lệ không quy định thì dừng cho vay.',
  ],
  'lending-supervisors-unknown': [
    'Đang cho vay nội bộ mà sổ chưa ghi ai trong Ban kiểm soát; luật cần ít nhất 3 người.',
    'Ghi người giữ chức vào phần Bộ máy.',
  ],
  'lending-pool': [
    'Tổng dư nợ cho vay nội bộ {amount} đồng vượt giới hạn {limit} đồng.',
    'Dừng cho vay mới đến khi dư nợ về dưới giới hạn.',
  ],
  'lending-member': [
    '{count} thành viên vay quá giới hạn {limit} đồng một người: {choices}.',
    'Thu bớt nợ gốc của họ về dưới giới hạn.',
  ],
  'lending-official': [
    '{count} người vay nội bộ không phải thành viên chính thức: {choices}.',
    'Thu hồi khoản vay: chỉ thành viên chính thức được vay.',
  ],
  'lending-term': [
    '{count} khoản vay đã quá {limit} tháng mà chưa trả hết: {choices}.',
    'Thu nợ quá hạn; thời hạn vay nhiều nhất 12 tháng, không gia hạn.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
