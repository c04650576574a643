import causeIs from '@salesforce/label/c.Analysis_CauseIs';
import editText from '@salesforce/label/c.Analysis_EditText';
import found from '@salesforce/label/c.Analysis_Found';
import foundMany from '@salesforce/label/c.Analysis_FoundMany';
import foundOne from '@salesforce/label/c.Analysis_FoundOne';
import likelyIs from '@salesforce/label/c.Analysis_LikelyIs';
import newText from '@salesforce/label/c.Analysis_NewText';
import nothing from '@salesforce/label/c.Analysis_Nothing';
import nothingDetail from '@salesforce/label/c.Analysis_NothingDetail';
import reading from '@salesforce/label/c.Analysis_Reading';
import readingLabel from '@salesforce/label/c.Analysis_ReadingLabel';
import searchFirstLine from '@salesforce/label/c.Analysis_SearchFirstLine';

export const LABELS = {
    causeIs,
    editText,
    found,
    foundMany,
    foundOne,
    likelyIs,
    newText,
    nothing,
    nothingDetail,
    reading,
    readingLabel,
    searchFirstLine
} as const;
