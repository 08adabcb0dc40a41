import type { MeetingBody, MeetingKind } from '../contract/meetings'
import { formatCivilDate } from '../domain/civil-date'

/** The bodies as papers and the history name them. */
export const meetingBodyWords: Readonly<Record<MeetingBody, string>> = {
  generalMeeting: 'Đại hội thành viên',
  board: 'Hội đồng quản trị',
  foundingConference: 'Hội nghị thành lập',
}

const kindWords: Readonly<Record<MeetingKind, string>> = {
  annual: 'thường niên',
  extraordinary: 'bất thường',
  regular: 'định kỳ',
  founding: '',
}

type Named = { body: MeetingBody; kind: MeetingKind; form: 'plenary' | 'delegate'; plannedOn: string }

/** The usual title of a meeting: 'Đại hội thành viên thường niên năm 2026', 'Họp Hội đồng quản trị định kỳ quý I năm 2026'. */
export function meetingTitle({ body, kind, form, plannedOn }: Named): string {
  const year = plannedOn.slice(0, 4)
  const quarter = ['I', 'II', 'III', 'IV'][Math.floor((Number(plannedOn.slice(5, 7)) - 1) / 3)]
  if (body === 'foundingConference') return `Hội nghị thành lập hợp tác xã năm ${year}`
  const name =
    body === 'board'
      ? 'Họp Hội đồng quản trị'
      : form === 'delegate'
        ? 'Đại hội đại biểu thành viên'
        : meetingBodyWords[body]
  return `${name} ${kindWords[kind]} ${kind === 'regular' ? `quý ${quarter} ` : ''}năm ${year}`
}

/** Lines of the history about preparing a meeting. */
export const meetingSummaries = {
  planned: (title: string, plannedOn: string) => `Chuẩn bị ${title}, họp ngày ${formatCivilDate(plannedOn)}`,
} as const
