/** Words of the rules of certificate courses, R39 and R40, as far as a co-operative's book knows them. */
export const trainingHealth = {
  'exams-of-school': ['Điều kiện dự thi là việc của cơ sở đào tạo; sổ hợp tác xã chưa ghi khóa học nào.', ''],
  'courses-kept': ['{count} khóa học đã ghi đều đang học hoặc hoàn thành.', ''],
  'course-not-completed': [
    '{count} người học chưa hoàn thành khóa: {choices}.',
    'Hỏi cơ sở đào tạo về buổi học bù và kỳ thi lại.',
  ],
  'certificates-of-school': [
    'Xếp loại và cấp chứng chỉ là việc của cơ sở đào tạo; sổ hợp tác xã chưa ghi chứng chỉ nào.',
    '',
  ],
  'course-certificates-right': ['{count} chứng chỉ đã ghi, không số nào trùng.', ''],
  'certificate-number-twice': [
    '{count} chứng chỉ của những người khác nhau mang cùng số trong cùng cơ sở: {choices}.',
    'Đối chiếu bản gốc và sửa số chứng chỉ.',
  ],
  'certificate-overdue': [
    '{count} người có quyết định công nhận mà quá hạn chưa nhận chứng chỉ: {choices}.',
    'Hỏi cơ sở đào tạo.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
