package io.github.dynalect.examples.comingfrom;

import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBAttribute;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBHashKey;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBRangeKey;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTable;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTypeConvertedEnum;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBVersionAttribute;
import java.util.Date;

/** A {@link Loan} as DynamoDBMapper has it. */
// @start region=bean
@DynamoDBTable(tableName = "loans")
public class LoanBean {
    private String reader;
    private Date until;
    // … and the other fields

    @DynamoDBHashKey
    public String getReader() {
        return reader;
    }

    public void setReader(String reader) {
        this.reader = reader;
    }

    public Date getUntil() {
        return until;
    }

    public void setUntil(Date until) {
        this.until = until;
    }
    // … and so on
    // @end

    private String book;
    private LoanStatus status;
    private Integer renewals;
    private Boolean reminded;
    private String note;
    private Long version;

    @DynamoDBRangeKey
    public String getBook() {
        return book;
    }

    public void setBook(String book) {
        this.book = book;
    }

    @DynamoDBTypeConvertedEnum
    public LoanStatus getStatus() {
        return status;
    }

    public void setStatus(LoanStatus status) {
        this.status = status;
    }

    public Integer getRenewals() {
        return renewals;
    }

    public void setRenewals(Integer renewals) {
        this.renewals = renewals;
    }

    public Boolean getReminded() {
        return reminded;
    }

    public void setReminded(Boolean reminded) {
        this.reminded = reminded;
    }

    @DynamoDBAttribute(attributeName = "n")
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    @DynamoDBVersionAttribute
    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
