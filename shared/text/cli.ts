/** What the command line says to people, beside refusals. */
export const cliWords = {
  /** Why arguments are not taken, and how the command is written. */
  wrongArguments: (reason: string, usage: string) => `${reason}. Cách dùng: htx ${usage}`,
  neededPlaces: (places: readonly string[]) =>
    places.length === 0
      ? 'lệnh này chỉ nhận các lựa chọn bắt đầu bằng --'
      : `cần đúng ${places.length} tham số: ${places.join(' ')}`,
  missingOption: (name: string) => `thiếu --${name}`,
  knownCommands: (names: readonly string[]) => `lệnh là một trong: ${names.join(', ')}`,
  /** Which procedures `call` knows. */
  knownProcedures: 'các tên mà lệnh htx contract liệt kê',
  /** Where a fault is, before its sentence. */
  place: ({ row, column }: { row: number | null; column: string | null }) =>
    [row === null ? '' : `Dòng ${row}`, column === null ? '' : `cột «${column}»`].filter(Boolean).join(', '),
  written: (path: string) => `Đã ghi ${path}`,
  stillOpen: (message: string) => `Còn mở: ${message}`,
} as const
