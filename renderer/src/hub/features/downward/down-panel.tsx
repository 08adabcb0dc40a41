import { AnnouncementPanel } from './announcement-panel'
import { DayPanel } from './day-panel'
import type { Forms, News } from './down-items'
import { FormOfAlliancePanel } from './form-of-alliance-panel'
import { SurveyPanel } from './survey-panel'
import type { DownDeed } from './use-down-actions'

export type DownPanelProps = {
  deed: DownDeed
  /** What is changed; null for a new one. */
  id: string | null
  news: News
  forms: Forms
  onDone: () => void
}

/** The form of what is being written. */
export function DownPanel({ deed, id, news, forms, onDone }: DownPanelProps) {
  switch (deed.kind) {
    case 'form':
      return <FormOfAlliancePanel form={forms.forms.find((one) => one.formId === id) ?? null} onDone={onDone} />
    case 'day':
      return <DayPanel day={forms.calendar.find((one) => one.entryId === id) ?? null} forms={forms} onDone={onDone} />
    case 'survey':
      return <SurveyPanel survey={news.surveys.find((one) => one.surveyId === id) ?? null} onDone={onDone} />
    case 'notice':
    case 'market': {
      const list = deed.kind === 'notice' ? news.notices : news.market
      return (
        <AnnouncementPanel kind={deed.kind} announcement={list.find((one) => one.id === id) ?? null} onDone={onDone} />
      )
    }
  }
}
