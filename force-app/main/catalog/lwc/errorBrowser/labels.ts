import back from '@salesforce/label/c.Explorer_Back';
import clearFilters from '@salesforce/label/c.Explorer_ClearFilters';
import detailName from '@salesforce/label/c.Explorer_DetailName';
import filteredOut from '@salesforce/label/c.Explorer_FilteredOut';
import filteredOutDetail from '@salesforce/label/c.Explorer_FilteredOutDetail';
import listName from '@salesforce/label/c.Explorer_ListName';
import nearMisses from '@salesforce/label/c.Explorer_NearMisses';
import nothingFound from '@salesforce/label/c.Explorer_NothingFound';
import nothingFoundDetail from '@salesforce/label/c.Explorer_NothingFoundDetail';
import result from '@salesforce/label/c.Explorer_Result';
import results from '@salesforce/label/c.Explorer_Results';
import unknownEntry from '@salesforce/label/c.Explorer_UnknownEntry';
import unknownEntryDetail from '@salesforce/label/c.Explorer_UnknownEntryDetail';

export const LABELS = {
    back,
    clearFilters,
    detailName,
    filteredOut,
    filteredOutDetail,
    listName,
    nearMisses,
    nothingFound,
    nothingFoundDetail,
    result,
    results,
    unknownEntry,
    unknownEntryDetail
} as const;
