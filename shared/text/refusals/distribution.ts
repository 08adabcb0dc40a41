import type { RefusalCode } from '../../contract/refusal'

/** Why an income cannot be distributed so: the articles are those of Law 17/2023/QH15. */
export const distributionRefusals = {
  'distribution-percent': 'Tỷ lệ[ {value} %] phải nằm trong khoảng từ 0 % đến 100 % (Điều 84, 86).',
  'distribution-weights':
    'Hai trọng số sử dụng dịch vụ và công lao động không được nhỏ hơn 0, và ít nhất một trọng số phải lớn hơn 0 (Điều 86.3.a).',
  'fund-external-floor':
    'Tỷ lệ trích quỹ chung không chia từ thu nhập bên ngoài[ {value} %] thấp hơn mức tối thiểu[ {limit} %]. Luật đòi ít nhất 5 % đối với hợp tác xã, 10 % đối với liên hiệp, hoặc mức Điều lệ ghi nếu cao hơn (Điều 84.2). Hãy nâng tỷ lệ.',
  'fund-internal-floor':
    'Tỷ lệ trích quỹ chung không chia từ thu nhập nội bộ[ {value} %] thấp hơn mức Điều lệ ghi[ là {limit} %] (Điều 84.1). Hãy nâng tỷ lệ, hoặc sửa Điều lệ trước.',
  'use-and-labour-floor':
    'Phần chia theo mức sử dụng và công lao động[ {value} %] thấp hơn mức tối thiểu[ {limit} %] của thu nhập nội bộ còn lại (Điều 86.3.a). Hãy nâng tỷ lệ.',
  'fund-too-large':
    'Quỹ[ «{name}»][ {amount} đồng] lớn hơn số còn lại[ là {limit} đồng] sau các khoản trích trước (Điều 86). Hãy giảm số trích.',
  'nobody-used':
    'Không có thành viên chính thức nào có mức sử dụng dịch vụ hoặc công lao động để chia phần thu nhập nội bộ[ {amount} đồng] (Điều 86.3.a). Hãy ghi mức sử dụng của thành viên; nếu không phân tách được thì toàn bộ là thu nhập bên ngoài (Điều 85.1).',
  'nobody-holds':
    'Không có thành viên nào có vốn góp để chia phần theo vốn[ {amount} đồng] (Điều 86.3). Hãy kiểm tra vốn góp trong sổ thành viên.',
  'distribution-member-twice':
    'Thành viên[ «{value}»] có hai lần trong danh sách chia (Điều 86.3). Hãy giữ lại một dòng.',
  'distribution-year-open':
    'Năm[ {year}] chưa kết chuyển nên chưa biết lợi nhuận sau thuế để phân phối (Điều 86). Hãy kết chuyển và khóa sổ năm trước.',
  'distribution-unknown': 'Phương án phân phối này không còn trong sổ. Hãy chọn lại trong danh sách phương án.',
  'distribution-standing':
    'Đã có phương án[ «{name}»][ của năm {year}] trình đại hội hoặc đã ghi sổ. Mỗi năm chỉ phân phối một lần; muốn đổi thì ghi đại hội không thông qua, hoặc ghi đảo chứng từ phân phối.',
  'distribution-answered': 'Đại hội đã trả lời phương án[ «{name}»]. Mỗi phương án chỉ ghi một lần trả lời.',
  'distribution-resolution':
    'Phân phối thu nhập cần nghị quyết của Đại hội thành viên còn hiệu lực (Điều 64.2, 70.2, 86). Hãy chọn một nghị quyết của Đại hội thành viên[, không phải số {number}].',
  'distribution-too-early':
    'Nghị quyết[ ngày {date}] phải sau ngày cuối[ của năm {year}][ là {to}], vì năm đã khóa sổ không nhận chứng từ phân phối. Hãy chọn nghị quyết của năm sau.',
  'distribution-stale':
    'Kết quả[ năm {year}] trong sổ đã khác so với khi trình đại hội. Hãy ghi đại hội không thông qua, rồi lập và trình phương án theo số mới.',
  'distribution-not-posted':
    'Phương án[ «{name}»] chưa ghi sổ nên chưa chi được. Hãy ghi nghị quyết của đại hội trước (Điều 64.2, 86).',
  'distribution-print-limit':
    'Mỗi lần in nhiều nhất[ {limit}] tờ, mà đang chọn[ {count}] thành viên. Hãy chọn ít thành viên hơn.',
  'nothing-to-distribute': 'Không có gì để phân phối[ cho năm {year}] sau khi trừ lỗ (Điều 86).',
  'member-not-due':
    'Thành viên[ «{value}»] không có khoản nào chờ chi[, đã chi theo chứng từ {number}]. Hãy bỏ chọn thành viên này.',
  'distribution-paid-first':
    'Chứng từ phân phối[ {number}] đã có chứng từ chi cho thành viên[: {choices}] (Điều 86). Hãy ghi đảo chứng từ chi trước, rồi ghi đảo chứng từ này.',
  'distribution-pay-early':
    'Ngày chi[ {date}] trước ngày ghi sổ phân phối[ {from}]. Chỉ chi cho thành viên sau khi đại hội đã quyết định (Điều 64.2, 86).',
} as const satisfies Partial<Record<RefusalCode, string>>
