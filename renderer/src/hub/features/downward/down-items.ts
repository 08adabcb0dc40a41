import type { hubForms } from '@shared/contract/hub/forms'
import type { hubNews } from '@shared/contract/hub/news'
import type { OutputOf } from '@shared/contract/procedure'
import { periodName } from '@shared/text/hub/period-name'
import type { Text } from '../../../text/text'

export type News = OutputOf<typeof hubNews.list>
export type Forms = OutputOf<typeof hubForms.list>
export type HubFormRow = Forms['forms'][number]

/** One thing that goes down, whatever it is. */
export type DownItem = {
  kind: 'form' | 'day' | 'survey' | 'notice' | 'market'
  id: string
  title: string
  /** YYYY-MM-DD */
  date: string
  detail: string
}

/** All that the next issue carries, the kinds one after the other; of a form its newest version. */
export function downItems(news: News, { forms, calendar }: Forms, say: Text['hubDownward']): DownItem[] {
  const newest = forms.filter(({ formId, version }) =>
    forms.every((other) => other.formId !== formId || other.version <= version),
  )
  return [
    ...newest.map((one) => ({
      kind: 'form' as const,
      id: one.formId,
      title: one.title,
      date: one.effectiveFrom,
      detail: [
        say.version(one.version),
        say.dueDays(one.dueDays),
        one.hasTemplate ? say.hasTemplate : say.noTemplate,
      ].join(', '),
    })),
    ...calendar.map((one) => ({
      kind: 'day' as const,
      id: one.entryId,
      title: one.title,
      date: one.dueOn,
      detail: one.periodKey === null ? '' : periodName(one.periodKey),
    })),
    ...news.surveys.map((one) => ({
      kind: 'survey' as const,
      id: one.surveyId,
      title: one.title,
      date: one.closesOn,
      detail: say.questions(one.questions.length),
    })),
    ...(['notices', 'market'] as const).flatMap((list) =>
      news[list].map((one) => ({
        kind: list === 'notices' ? ('notice' as const) : ('market' as const),
        id: one.id,
        title: one.title,
        date: one.issuedOn,
        detail: one.attachment === null ? '' : say.hasPaper,
      })),
    ),
  ]
}
