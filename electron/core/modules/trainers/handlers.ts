import type { trainers as contract, TrainerRow } from '@shared/contract/trainers'
import { foldText, toNfc } from '@shared/domain/text-fold'
import { trainingSummaries } from '@shared/text/training-summaries'
import { plain } from '../../db/statement'
import type { TrainerTable } from '../../db/schema-training'
import type { HandlersOf } from '../../procedure'

const rows = plain<{ from: string; to: string; today: string }, TrainerRow>(
  `SELECT trainer.trainerId AS trainerId, name, qualification, phone, leftOn,
     coalesce(sum(session.minutes), 0) AS plannedMinutes,
     coalesce(sum(iif(session.date <= @today, session.minutes, 0)), 0) AS heldMinutes
   FROM trainer LEFT JOIN session ON session.trainerId = trainer.trainerId AND cancelledReason IS NULL AND date BETWEEN @from AND @to
   GROUP BY trainer.trainerId ORDER BY leftOn IS NOT NULL, trainer.search`,
)
const put = plain<TrainerTable, never>(
  `INSERT INTO trainer (trainerId, name, qualification, phone, leftOn, search, commandSequence)
   VALUES (@trainerId, @name, @qualification, @phone, @leftOn, @search, @commandSequence)
   ON CONFLICT (trainerId) DO UPDATE SET name = excluded.name, qualification = excluded.qualification, phone = excluded.phone,
     leftOn = excluded.leftOn, search = excluded.search, commandSequence = excluded.commandSequence`,
)

export const trainers = {
  list: (context, { year }) => ({
    trainers: context.book.connection.all(rows, { from: `${year}-01-01`, to: `${year}-12-31`, today: context.today() }),
  }),
  save: ({ book, command }, { trainerId, entry }) => {
    const name = toNfc(entry.name)
    book.connection.run(put, {
      ...entry,
      trainerId,
      name,
      qualification: toNfc(entry.qualification),
      search: foldText(name),
      commandSequence: command.sequence,
    })
    command.summary = trainingSummaries.trainerSaved(name)
    return {}
  },
} satisfies HandlersOf<typeof contract>
