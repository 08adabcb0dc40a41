import type { UnusableKind } from '../contract/procedure'

/**
 * Why a book as a whole cannot be used, by kind and case: what is the matter and the way out. Nobody is ever told to delete
 * anything. A kind without words does not compile.
 */
export const unusable = {
  'no-book': { none: 'Chưa mở sổ nào. Hãy mở hoặc lập một sổ trước.' },
  missing: {
    book: 'Không thấy tệp sổ ở chỗ này. Có thể tệp đã được chuyển đi hoặc ổ đĩa chưa cắm; hãy chọn lại chỗ của sổ.',
    folder: 'Không thấy thư mục để đặt sổ. Hãy tạo thư mục trước, hoặc chọn chỗ khác.',
  },
  'not-a-book': { file: 'Tệp này không phải là sổ của Sổ HTX. Hãy chọn tệp có đuôi .htx do chương trình tạo.' },
  damaged: {
    file: 'Tệp sổ bị hỏng. Chương trình không ghi gì vào tệp này nữa. Hãy giữ nguyên tệp, mở bản sao lưu gần nhất đã được kiểm chứng, hoặc mở chỉ để xem phần còn đọc được.',
  },
  newer: {
    file: 'Sổ này do bản mới hơn của chương trình ghi. Hãy cập nhật chương trình rồi mở lại; sổ không bị thay đổi.',
  },
  older: { file: 'Sổ do bản cũ hơn ghi. Hãy mở để ghi một lần: chương trình sao lưu rồi nâng cấp sổ.' },
  locked: {
    writer: 'Sổ đang được mở để ghi ở một cửa sổ hoặc một máy khác. Hãy đóng bên đó, hoặc mở sổ này chỉ để xem.',
    reader: 'Sổ đang được xem ở một cửa sổ hoặc một chương trình khác. Hãy đóng bên đó rồi làm lại.',
    busy: 'Sổ đang bận vì một chương trình khác giữ. Hãy đóng bên đó rồi làm lại.',
  },
  network: {
    share:
      'Sổ nằm trên ổ mạng. Hai máy cùng ghi một tệp qua mạng có thể làm hỏng sổ. Hãy chép sổ về ổ cứng của máy này rồi mở.',
  },
  full: { disk: 'Ổ đĩa đã đầy nên chưa ghi được. Không có gì bị ghi dở; hãy dọn bớt ổ đĩa rồi làm lại.' },
  'read-only': {
    file: 'Tệp sổ chỉ cho đọc. Hãy bỏ thuộc tính chỉ đọc của tệp và thư mục rồi mở lại.',
    copy: 'Đây là bản sao sổ lập cho kiểm soát viên, chỉ để xem và kiểm tra. Việc ghi làm ở sổ của hợp tác xã.',
    asked: 'Sổ được mở chỉ để xem. Muốn ghi, hãy đóng sổ rồi mở lại để ghi.',
  },
  storage: { file: 'Không đọc ghi được tệp sổ. Hãy xem ổ đĩa còn cắm, còn chỗ và có quyền ghi không.' },
} as const satisfies Record<UnusableKind, Readonly<Record<string, string>>>

/** What is said of a call that writes while the book is only read; `reason` says why it is, and the way out. */
export function needsWriting(reason: string): string {
  return `${reason} Việc này cần ghi vào sổ.`
}
