const WORDS: Readonly<Record<number, string>> = {
  401: 'Trình duyệt này chưa được mở bằng liên kết của chương trình. Hãy mở liên kết mới in ở cửa sổ dòng lệnh đang chạy Sổ HTX (bấm Enter ở đó để lấy liên kết mới).',
  403: 'Liên kết này đã được dùng, đã hết hiệu lực hoặc không đến từ chương trình. Hãy bấm Enter ở cửa sổ dòng lệnh đang chạy Sổ HTX để lấy liên kết mới.',
}

/** What a person sees who opens an address that is refused. */
export function refusalPage(status: number): string {
  const words = WORDS[status] ?? 'Yêu cầu này không được nhận.'
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Sổ HTX</title><h1>Sổ HTX</h1><p>${words}</p></html>\n`
}
