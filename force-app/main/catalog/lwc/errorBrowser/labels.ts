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

export const LABELS = {
    clearFilters,
    detailName,
    filteredOut,
    filteredOutDetail,
    listName,
    nearMisses,
    nothingFound,
    nothingFoundDetail,
    result,
    results
} as const;
