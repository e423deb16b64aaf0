package org.surkrut.web.admin.bank;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A table's rows, of which only the page that is seen is asked for. */
final class LazyRows<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    /** Asks for a page of rows; the column to sort by is null where none was chosen. */
    @FunctionalInterface
    interface Source<T> {
        List<T> page(int first, int most, String column, boolean rising);
    }

    private final transient IntSupplier count;
    private final transient Source<T> source;
    private final transient Function<T, Integer> key;

    LazyRows(IntSupplier count, Source<T> source, Function<T, Integer> key) {
        this.count = count;
        this.source = source;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return count.getAsInt();
    }

    @Override
    public List<T> load(
            int first, int most, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        SortMeta sort = sorting.values().stream().findFirst().orElse(null);
        return sort == null
                ? source.page(first, most, null, true)
                : source.page(first, most, sort.getField(), sort.getOrder().isAscending());
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row).toString();
    }

    @Override
    public T getRowData(String rowKey) {
        return getWrappedData().stream()
                .filter(row -> getRowKey(row).equals(rowKey))
                .findFirst()
                .orElse(null);
    }
}
