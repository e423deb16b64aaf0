package org.surkrut.web.admin.live;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.surkrut.room.Glance;

/** The rooms of this server, as they are now; a page of them at a time. */
@Named
@ViewScoped
public class RoomsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private Outlook outlook;

    private String text = "";
    private Boolean waiting;

    private final LazyDataModel<Glance> found = new Found();

    public LazyDataModel<Glance> getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public Boolean getWaiting() {
        return waiting;
    }

    public void setWaiting(Boolean waiting) {
        this.waiting = waiting;
    }

    private final class Found extends LazyDataModel<Glance> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return outlook.rooms().find(text, waiting).rooms().size();
        }

        @Override
        public List<Glance> load(
                int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return outlook.rooms().find(text, waiting).rooms().stream()
                    .skip(first)
                    .limit(size)
                    .toList();
        }

        @Override
        public String getRowKey(Glance room) {
            return room.code();
        }
    }
}
