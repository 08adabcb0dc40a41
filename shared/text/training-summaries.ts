import { formatCivilDate } from '../domain/civil-date'
import { formatDong } from '../domain/money'
import { disciplineWords } from './training-words'

type Named = { code: string; name: string }
type MarkGiven = { name: string; kind: string; mark: string | null; reason: string }

const days = (dates: readonly string[]): string => {
  const sorted = [...new Set(dates)].toSorted()
  const [first, last] = [sorted[0] ?? '', sorted.at(-1) ?? '']
  return first === last ? formatCivilDate(first) : `${formatCivilDate(first)} đến ${formatCivilDate(last)}`
}

const one = ({ name, kind, mark, reason }: MarkGiven): string =>
  `${name}, ${kind}: ${mark ?? 'bỏ điểm'}${reason === '' ? '' : ` (${reason})`}`

/** The lines of the history about a school's programmes, classes, attendance and marks. */
export const trainingSummaries = {
  programmeSaved: ({ code, name }: Named, modules: number) => `Ghi chương trình ${code} ${name}, ${modules} mô đun`,
  programmeRetired: ({ code, name }: Named, on: string | null) =>
    on === null
      ? `Dùng lại chương trình ${code} ${name}`
      : `Thôi dùng chương trình ${code} ${name} từ ${formatCivilDate(on)}`,
  trainerSaved: (name: string) => `Ghi giáo viên ${name}`,
  learnerSaved: (name: string) => `Ghi học viên ${name}`,
  courseOpened: ({ code, name }: Named) => `Mở lớp ${code} ${name}`,
  courseChanged: ({ code, name }: Named) => `Sửa lớp ${code} ${name}`,
  courseEnded: ({ code, name }: Named, on: string | null) =>
    on === null ? `Mở lại lớp ${code} ${name}` : `Kết thúc lớp ${code} ${name} ngày ${formatCivilDate(on)}`,
  learnersEnrolled: ({ code }: Named, count: number) => `Ghi danh ${count} học viên vào lớp ${code}`,
  learnerLeft: (name: string, on: string, reason: string) => `${name} thôi học từ ${formatCivilDate(on)}: ${reason}`,
  learnerDisciplined: (name: string, discipline: keyof typeof disciplineWords) =>
    `Kỷ luật học viên ${name}: ${disciplineWords[discipline]}`,
  sessionsPlanned: ({ code }: Named, count: number) => `Xếp ${count} buổi học cho lớp ${code}`,
  sessionChanged: ({ code }: Named, { date }: { date: string }) =>
    `Dời buổi học của lớp ${code} sang ${formatCivilDate(date)}`,
  sessionCancelled: ({ code }: Named, { date }: { date: string }, reason: string) =>
    `Hủy buổi học ngày ${formatCivilDate(date)} của lớp ${code}: ${reason}`,
  attendanceWritten: (dates: readonly string[], count: number) => `Điểm danh buổi ${days(dates)}: ${count} ô`,
  lessonLogged: (date: string, content: string) => `Ghi nội dung buổi ${formatCivilDate(date)}: ${content}`,
  marksGiven: (marks: readonly MarkGiven[]) =>
    marks.length <= 3 ? `Cho điểm ${marks.map(one).join('; ')}` : `Cho ${marks.length} điểm`,
  costAdded: ({ code }: Named, what: string, amount: number) =>
    `Ghi chi phí lớp ${code}: ${what}, ${formatDong(amount)} đồng`,
  costVoided: (what: string, amount: number, reason: string) =>
    `Hủy khoản chi ${what}, ${formatDong(amount)} đồng: ${reason}`,
  moduleRepeated: (name: string, module: string, reason: string) => `${name} học lại mô đun ${module}: ${reason}`,
}
