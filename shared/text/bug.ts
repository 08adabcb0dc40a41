/** What is said of a fault of the program itself; `reference` finds its line in the log. */
export function bugText(reference: string): string {
  return `Chương trình có lỗi, mã ${reference}. Không có gì được ghi dở. Hãy làm lại; nếu vẫn gặp, hãy ghi lại mã này để báo lỗi.`
}
