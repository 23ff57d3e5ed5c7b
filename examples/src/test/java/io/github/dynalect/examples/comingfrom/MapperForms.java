package io.github.dynalect.examples.comingfrom;

import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBDocument;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBHashKey;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperFieldModel.DynamoDBAttributeType;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBRangeKey;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTable;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTypeConvertedEpochDate;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTypeConvertedJson;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTyped;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A bean of DynamoDBMapper's with those types whose stored form is worth a look. */
@DynamoDBTable(tableName = "loans")
public class MapperForms {
    private String reader;
    private String book;
    private Boolean flag;
    private Boolean typed;
    private Date date;
    private Date epoch;
    private Set<Date> dates;
    private List<Boolean> flags;
    private Map<String, String> json;
    private Shelf shelf;

    /** A document. */
    @DynamoDBDocument
    public static class Shelf {
        private String room;
        private Boolean open;

        public String getRoom() {
            return room;
        }

        public void setRoom(String room) {
            this.room = room;
        }

        public Boolean getOpen() {
            return open;
        }

        public void setOpen(Boolean open) {
            this.open = open;
        }
    }

    @DynamoDBHashKey
    public String getReader() {
        return reader;
    }

    public void setReader(String reader) {
        this.reader = reader;
    }

    @DynamoDBRangeKey
    public String getBook() {
        return book;
    }

    public void setBook(String book) {
        this.book = book;
    }

    public Boolean getFlag() {
        return flag;
    }

    public void setFlag(Boolean flag) {
        this.flag = flag;
    }

    @DynamoDBTyped(DynamoDBAttributeType.BOOL)
    public Boolean getTyped() {
        return typed;
    }

    public void setTyped(Boolean typed) {
        this.typed = typed;
    }

    public Date getDate() {
        return date;
    }

    public void setDate(Date date) {
        this.date = date;
    }

    @DynamoDBTypeConvertedEpochDate
    public Date getEpoch() {
        return epoch;
    }

    public void setEpoch(Date epoch) {
        this.epoch = epoch;
    }

    public Set<Date> getDates() {
        return dates;
    }

    public void setDates(Set<Date> dates) {
        this.dates = dates;
    }

    public List<Boolean> getFlags() {
        return flags;
    }

    public void setFlags(List<Boolean> flags) {
        this.flags = flags;
    }

    @DynamoDBTypeConvertedJson
    public Map<String, String> getJson() {
        return json;
    }

    public void setJson(Map<String, String> json) {
        this.json = json;
    }

    public Shelf getShelf() {
        return shelf;
    }

    public void setShelf(Shelf shelf) {
        this.shelf = shelf;
    }
}
