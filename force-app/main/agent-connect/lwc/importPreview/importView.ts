import type { Recognition } from 'c/evidenceRecognition';
import { viewEndpoints } from './endpointView';
import { viewError } from './errorView';
import { LABELS } from './labels';
import { viewResult, viewRows } from './rowsView';
import { EMPTY } from './viewModel';
import type { ImportView } from './viewModel';

/** Says what was recognised. */
export function viewImport(recognition: Recognition): ImportView {
    switch (recognition.kind) {
        case 'empty':
            return { ...EMPTY, heading: LABELS.nothingThere };
        case 'jobs':
            return 'jobs' in recognition.result
                ? viewRows(recognition.result, recognition)
                : viewResult(recognition.result, recognition.asksForQuery);
        case 'not-understood':
            return viewResult(recognition.result, false);
        case 'error-text':
            return viewError(recognition);
        case 'endpoints':
            return viewEndpoints(recognition.endpoints);
    }
}
