/** Supervision: the place and its tabs; each tab keeps its own file of words. */
export const supervisionText = {
  title: 'Kiểm soát',
  sub: 'Theo Điều 69, 72 Luật Hợp tác xã',
  tabs: 'Các phần của kiểm soát',
  tab: {
    overview: 'Việc cần làm',
    plan: 'Kế hoạch năm',
    inspections: 'Cuộc kiểm tra',
    samples: 'Rút mẫu chứng từ',
    watch: 'Cần để ý',
    findings: 'Phát hiện, kiến nghị',
    requests: 'Yêu cầu tài liệu',
    complaints: 'Đơn thư',
    drafts: 'Bản nháp của tôi',
    appraisal: 'Thẩm định báo cáo',
    report: 'Báo cáo năm',
    copy: 'Bản sao, việc đã làm',
  },
  reading: 'Đang đọc phần kiểm soát',
} as const
