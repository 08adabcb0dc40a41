import type { RefusalCode } from '../../contract/refusal'

/** What the law says of internal transactions, of what is never divided and of internal lending, and what can be wrong with a service. */
export const serviceRefusals = {
  'supply-not-official':
    'Tài khoản[ {account}] là doanh thu giao dịch nội bộ, chỉ ghi cho thành viên chính thức (Luật Hợp tác xã 17/2023/QH15, Điều 4.1, 85.1)[; {party} không phải thành viên chính thức vào ngày {date}]. Hãy ghi vào doanh thu bên ngoài (511), hoặc chọn lại thành viên.',
  'supply-without-agreement':
    'Tài khoản[ {account}] là doanh thu giao dịch nội bộ, chỉ ghi khi có thỏa thuận bằng văn bản (Luật Hợp tác xã 17/2023/QH15, Điều 4.1, 85.1)[; sổ không có thỏa thuận nào với {party} cho dịch vụ này vào ngày {date}]. Hãy ghi thỏa thuận ở trang Thành viên, thẻ Dịch vụ, hoặc ghi vào doanh thu bên ngoài (511).',
  'indivisible-distributed':
    'Quỹ chung không chia[ ({account})] không được chia cho thành viên khi hợp tác xã còn hoạt động (Luật Hợp tác xã 17/2023/QH15, Điều 87.1). Hãy chọn nguồn khác để chi.',
  'indivisible-invested':
    'Không dùng quỹ, tài sản chung không chia[ ({account})] để thành lập, góp vốn hay mua cổ phần doanh nghiệp (Luật Hợp tác xã 17/2023/QH15, Điều 81.5.b, 82.4.b). Hãy chọn nguồn vốn khác.',
  'indivisible-reduced':
    'Quỹ chung không chia[ ({account})] giảm mà không hình thành tài sản chung không chia. Quỹ chỉ dùng để hình thành và phát triển tài sản chung không chia (Luật Hợp tác xã 17/2023/QH15, Điều 87.1). Hãy xem lại trước khi ghi sổ.',
  'indivisible-sold':
    'Chuyển nhượng, thanh lý tài sản chung không chia[ ({account})] cần tổ chức thẩm định giá định giá và ít nhất 65 % số phiếu của đại hội thành viên (Luật Hợp tác xã 17/2023/QH15, Điều 77.3, 61.2.b, 88.3.c). Hãy ghi nghị quyết đó, rồi ở mục Nghị quyết chọn “Bán, đầu tư tài sản” trước khi ghi sổ chứng từ này.',
  'lending-not-official':
    'Chỉ thành viên chính thức được vay nội bộ (Luật Hợp tác xã 17/2023/QH15, Điều 83.1)[; {party} không phải thành viên chính thức vào ngày {date}]. Hãy chọn lại thành viên.',
  'lending-not-full-form':
    'Hợp tác xã tổ chức quản trị rút gọn không được cho vay nội bộ (Luật Hợp tác xã 17/2023/QH15, Điều 83.2.a). Nếu đã chuyển sang tổ chức quản trị đầy đủ, hãy sửa ở Thiết lập, mục thông tin hợp tác xã.',
  'lending-not-in-charter':
    'Điều lệ chưa quy định hoạt động cho vay nội bộ (Luật Hợp tác xã 17/2023/QH15, Điều 83.2.d). Sau khi đại hội thành viên thông qua, hãy ghi vào Điều lệ rồi ghi sổ khoản vay.',
  'lending-supervisors':
    'Theo Điều lệ ghi trong sổ, Ban kiểm soát chưa đủ[ {limit}] thành viên để cho vay nội bộ (Luật Hợp tác xã 17/2023/QH15, Điều 83.2.a). Hãy kiểm tra trước khi ghi sổ.',
  'lending-pool':
    'Tổng dư nợ cho vay nội bộ vượt mức tối đa[ {limit} đ], tính theo vốn chủ sở hữu năm trước trong sổ (Nghị định 113/2024/NĐ-CP, Điều 19). Hãy kiểm tra trước khi ghi sổ.',
  'lending-member':
    'Dư nợ của thành viên[ {party}] vượt mức một thành viên được vay[: {limit} đ], tính theo phần vốn chủ sở hữu được dùng để cho vay (Nghị định 113/2024/NĐ-CP, Điều 19). Hãy kiểm tra trước khi ghi sổ.',
  'lending-terms':
    'Sổ không biết thời hạn, lãi suất và nghị quyết của khoản vay này. Hãy kiểm tra: không quá 12 tháng, lãi không quá 20 % một năm, lãi quá hạn không quá 150 % lãi trong hạn, không cho vay từ vốn huy động (Luật Hợp tác xã 17/2023/QH15, Điều 83; Nghị định 113/2024/NĐ-CP, Điều 19).',
  'service-code-malformed':
    'Mã dịch vụ[ «{value}»] không hợp lệ. Hãy dùng chữ, số, dấu gạch, không có khoảng trống, ví dụ LAMDAT.',
  'service-account-unknown':
    'Tài khoản[ {account}] không dùng được cho dịch vụ này. Cung cấp cho thành viên ghi ở 511 hoặc 512; mua của thành viên ở nhóm 15; cho vay nội bộ ở 5123 và 1321.',
  'service-unknown': 'Không có dịch vụ[ {value}]. Hãy chọn một dịch vụ trong danh sách.',
  'service-in-use':
    'Dịch vụ[ {value}] đang có trong thỏa thuận với thành viên[: {count}]. Hãy ngừng dùng thay cho xóa.',
  'agreement-not-official':
    'Giao dịch nội bộ là với thành viên chính thức (Luật Hợp tác xã 17/2023/QH15, Điều 4.1)[; {party} không phải thành viên chính thức vào ngày {date}]. Hãy chọn lại thành viên hoặc ngày.',
  'agreement-dates':
    'Ngày hết hiệu lực của thỏa thuận[ ({to})] sớm hơn ngày bắt đầu[ ({from})]. Hãy sửa lại một trong hai ngày.',
  'agreement-unknown': 'Không có thỏa thuận này trong sổ. Có thể trang đang mở đã cũ; hãy tải lại.',
  'agreement-ended': 'Thỏa thuận này đã hết hiệu lực[ từ ngày {date}]. Hãy ghi thỏa thuận mới.',
  'pay-year-ahead': 'Năm[ {year}] chưa bắt đầu. Hãy nhập tiền công của năm đã hoặc đang làm.',
} as const satisfies Partial<Record<RefusalCode, string>>
