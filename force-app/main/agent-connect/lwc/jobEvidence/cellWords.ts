import { headerKey } from './columns';
import { ASYNC_JOB_STATUSES, ASYNC_JOB_TYPES, CRON_TRIGGER_STATES } from './model';
import type { AsyncJobStatus, AsyncJobType, CronTriggerState } from './model';

/** Words of Setup in other languages than English, ours, for what Salesforce calls so. */
const STATUS_WORDS: Readonly<Record<AsyncJobStatus, readonly string[]>> = {
    Holding: [
        'Wartend',
        'En attente de traitement',
        'En espera',
        'Em espera',
        'In attesa',
        '保留中'
    ],
    Queued: [
        'In Warteschlange',
        'In der Warteschlange',
        'Mis en file d’attente',
        "En file d'attente",
        'En cola',
        'Na fila',
        'In coda',
        'In wachtrij',
        '待機中',
        'キュー'
    ],
    Preparing: [
        'Vorbereitung',
        'Préparation',
        'Preparando',
        'Preparazione',
        'Voorbereiden',
        '準備中'
    ],
    Processing: [
        'In Bearbeitung',
        'Verarbeitung',
        'En cours',
        'Traitement en cours',
        'Procesando',
        'Processando',
        'Elaborazione',
        'Verwerken',
        '処理中'
    ],
    Completed: [
        'Abgeschlossen',
        'Terminé',
        'Completado',
        'Finalizado',
        'Concluído',
        'Completato',
        'Voltooid',
        '完了'
    ],
    Aborted: [
        'Abgebrochen',
        'Abandonné',
        'Annulé',
        'Anulado',
        'Abortado',
        'Cancelado',
        'Interrotto',
        'Afgebroken',
        '中止'
    ],
    Failed: [
        'Fehlgeschlagen',
        'Échoué',
        'Échec',
        'Con errores',
        'Falló',
        'Falha',
        'Non riuscito',
        'Mislukt',
        '失敗'
    ]
};

const TYPE_WORDS: Readonly<Partial<Record<AsyncJobType, readonly string[]>>> = {
    BatchApex: [
        'Batch Apex',
        'Batch-Apex',
        'Apex par lot',
        'Apex por lotes',
        'Apex em lote',
        'Apex batch',
        'Apex 一括処理'
    ],
    ScheduledApex: [
        'Scheduled Apex',
        'Geplanter Apex',
        'Geplantes Apex',
        'Apex planifié',
        'Apex programado',
        'Apex agendado',
        'Apex pianificato',
        'Gepland Apex',
        'スケジュール済み Apex'
    ],
    Future: ['Future', '@future'],
    Queueable: ['Queueable', 'Queueable Apex']
};

function wordMap<Value extends string>(
    values: readonly Value[],
    words: Readonly<Partial<Record<Value, readonly string[]>>>
): ReadonlyMap<string, Value> {
    return new Map(
        values.flatMap((value) =>
            [value, ...(words[value] ?? [])].map((word) => [headerKey(word), value] as const)
        )
    );
}

const STATUS_OF_WORD = wordMap(ASYNC_JOB_STATUSES, STATUS_WORDS);
const TYPE_OF_WORD = wordMap(ASYNC_JOB_TYPES, TYPE_WORDS);
const STATE_OF_WORD = wordMap<CronTriggerState>(CRON_TRIGGER_STATES, {});

/** Remembers what words mean: a column repeats a handful of them. */
function remembering<Value>(look: (word: string) => Value): (word: string) => Value {
    const known = new Map<string, Value>();
    return (word) => {
        const found = known.get(word);
        if (found !== undefined || known.has(word)) {
            return found ?? look(word);
        }
        const value = look(word);
        if (known.size < 200) {
            known.set(word, value);
        }
        return value;
    };
}

/** The status that a cell names, in Setup's or the API's words; null where it is not known. */
export const statusOfWord = remembering((word) => STATUS_OF_WORD.get(headerKey(word)) ?? null);
export const jobTypeOfWord = remembering((word) => TYPE_OF_WORD.get(headerKey(word)) ?? null);
export const stateOfWord = remembering((word) => STATE_OF_WORD.get(headerKey(word)) ?? null);

const GROUPED_NUMBER = /^\d{1,3}(?:[.,\s'’]\d{3})+$/;

/** A count as tables write it, with or without separators of thousands; null where the cell is no count. */
export function countOfCell(cell: string): number | null {
    const text = cell.trim();
    if (/^\d{1,9}$/.test(text)) {
        return Number(text);
    }
    return GROUPED_NUMBER.test(text) && text.length < 12 ? Number(text.replace(/\D/g, '')) : null;
}

/** A Salesforce id of 15 or 18 characters with this prefix; null where the cell holds none. */
export function idOfCell(cell: string, prefix: string): string | null {
    const text = cell.trim();
    const isId = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(text);
    return isId && text.startsWith(prefix) ? text : null;
}
